/** Words of the inputs for values of records. */
export const inputs = {
	yes: 'ja',
	noChoice: 'keine Angabe',
	create: (words: string) => `„${words}“ neu anlegen`,
	mention: (words: string) => `„${words}“ eintragen (noch nicht im Katalog)`,
	add: (words: string) => `„${words}“ hinzufügen`,
	entryPart: (part: string, row: number) => `${part}, Zeile ${row}`,
	removeEntry: (list: string, row: number) => `${list}: Zeile ${row} entfernen`,
	saved: 'Gespeichert',
	saving: 'Wird gespeichert …',
	unsaved: 'Noch nicht gespeichert',
	failed: 'Nicht gespeichert. Ihre Eingabe steht noch hier.',
	again: 'Noch einmal versuchen',
	clash: 'Diese Angabe wurde inzwischen an anderer Stelle geändert. Welche soll gelten?',
	mine: 'Ihre Eingabe',
	theirs: 'Inzwischen gespeichert',
	takeMine: 'Meine Eingabe übernehmen',
	takeTheirs: 'Die andere behalten',
	nothing: 'nichts',
	missing: (label: string) => `„${label}“ fehlt noch.`,
	save: 'Speichern',
	cancel: 'Abbrechen'
};
