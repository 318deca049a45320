/** Page with the licences of the program and of what it is made with. */
export const licences = {
	title: 'Lizenzen',
	own: 'Wegmarke',
	ownText:
		'Wegmarke ist freie Software unter der Open-Source-Lizenz für die Europäische Union, Version 1.2 (EUPL-1.2). Jede Kommune darf sie nutzen, prüfen, ändern und weitergeben.',
	ownLicence: 'Wortlaut der EUPL-1.2 (englische Fassung)',
	design: 'Gestaltung',
	designText:
		'Das Aussehen stützt sich auf KERN, das Gestaltungssystem der deutschen Verwaltung (Paket @kern-ux/native, EUPL-1.2). Teile seiner Farben, Maße und Bausteine wurden übernommen und für die Büroarbeit angepasst. Die Schrift ist Fira Sans (SIL Open Font License 1.1).',
	others: 'Verwendete Pakete',
	othersText: (count: number) =>
		`${count} Pakete anderer Urheber werden mit dem Programm weitergegeben, jedes unter seiner eigenen Lizenz.`,
	missing:
		'Die Liste der verwendeten Pakete ist gerade nicht zu erreichen. Sie liegt beim gebauten Programm in der Datei „licences.json“.',
	packageTitle: (name: string, version: string, licence: string) =>
		`${name} ${version} · ${licence}`
};
