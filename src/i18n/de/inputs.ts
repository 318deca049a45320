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
	leftClash:
		'Hier blieb Text ungespeichert. Inzwischen wurde die Angabe an anderer Stelle geändert. Welche soll gelten?',
	left: (time: string) => `Nicht gespeicherter Text vom ${time}`,
	takeLeft: 'Text übernehmen',
	dropLeft: 'Text verwerfen',
	leftBehind: (title: string, others: number) => {
		const more = others === 1 ? 'einer weiteren Stelle' : `${others} weiteren Stellen`;
		const places = others > 0 ? `„${title}“ und an ${more}` : `„${title}“`;
		return `Beim letzten Mal blieb bei ${places} Text ungespeichert. Er steht dort noch.`;
	},
	showLeft: 'Anzeigen',
	gone: 'Diesen Eintrag gibt es nicht mehr. Er wurde inzwischen gelöscht oder zurückgenommen.',
	lost: 'Was Sie hier getippt haben, ist nicht gespeichert. Kopieren Sie es, wenn Sie es noch brauchen.',
	lostBehind:
		'Zu einem Eintrag, den es nicht mehr gibt, blieb Text ungespeichert. Sie können ihn noch kopieren.',
	keptGone:
		'Diese Maßnahme wurde gelöscht, während Sie hier getippt haben. Ihr Text ist aufbewahrt: Holen Sie die Maßnahme aus dem Papierkorb zurück, dann steht er wieder dort.',
	toBin: 'Zum Papierkorb',
	lostTitle: 'Nicht gespeicherter Text',
	copyLost: 'Text kopieren',
	close: 'Schließen',
	lostCopied: 'Der Text ist in der Zwischenablage. Mit Strg+V fügen Sie ihn ein.',
	lostNotCopied:
		'Der Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text und drücken Sie Strg+C.',
	nothing: 'nichts',
	missing: (label: string) => `„${label}“ fehlt noch.`,
	done: 'Fertig',
	remove: 'Löschen',
	save: 'Speichern',
	cancel: 'Abbrechen',
	kept: 'Noch nicht gespeichert: Ihre Eingaben stehen beim nächsten Öffnen wieder hier.',
	notTaken: (text: string) => `Nicht übernommen: „${text}“`,
	bringBack: 'Zurückholen',
	broughtBack: 'Zurückgeholt: Ihre Eingaben stehen beim nächsten Öffnen wieder dort.',
	taken:
		'Dort steht schon neuer Text. Speichern oder verwerfen Sie ihn, dann holen Sie diesen zurück.'
};
