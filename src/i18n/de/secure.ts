/** When the backup before something big could not be made. */
export const secure = {
	title: 'Die Sicherung hat nicht geklappt',
	instead:
		'Vor diesem Schritt legt Wegmarke eine Sicherung an. Laden Sie stattdessen eine Kopie Ihres Katalogs herunter, dann geht es weiter. Ohne Sicherung wird nichts geändert.',
	download: 'Kopie herunterladen und weiter',
	cancel: 'Abbrechen'
};
