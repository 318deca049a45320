import { plural } from '../format.ts';

/** Erasing a person for ever (Art. 17 DSGVO). */
export const erasure = {
	open: 'Endgültig löschen …',
	title: (name: string) => `„${name}“ endgültig löschen`,
	looking: 'Die Texte des Katalogs werden durchsucht …',
	what: [
		'Alle Angaben zu dieser Person verschwinden: aus diesem Katalog, aus dem Verlauf und aus den Sicherungen in diesem Browser. Auch frühere Namen und Nummern.',
		'Mit der nächsten Datei, die Sie weitergeben, verschwinden sie auch auf den anderen Geräten. Alte Dateien und alte Sicherungen bringen sie nicht zurück.',
		'Wo jetzt auf die Person verwiesen wird, steht danach „(gelöscht)“.',
		'Dateien, die Sie heruntergeladen oder weitergegeben haben, kennt Wegmarke nicht. Löschen Sie sie dort, wo sie liegen.'
	],
	final: 'Das lässt sich nicht zurücknehmen.',
	mentions: 'In Texten genannt',
	mentionsText:
		'An diesen Stellen stehen Name, Telefonnummer oder E-Mail-Adresse im Text. Entscheiden Sie, ob „(gelöscht)“ an ihre Stelle tritt. Frühere Fassungen im Verlauf und in Sicherungen folgen Ihrer Entscheidung.',
	noMentions: 'In anderen Texten des Katalogs wird die Person nicht genannt.',
	perhaps: 'Nur der Nachname. Vielleicht ist jemand anderes gemeint.',
	decide: (field: string, record: string) => `${field} bei ${record}`,
	remove: 'Entfernen',
	keep: 'Stehen lassen',
	more: (count: number) => `Weitere anzeigen (${count})`,
	cancel: 'Abbrechen',
	next: 'Weiter',
	back: 'Zurück',
	confirmText: (count: number) =>
		count === 0
			? 'Gelöscht wird die Person mit allen ihren Angaben.'
			: `Gelöscht wird die Person mit allen ihren Angaben. Aus ${plural(count, 'Text', 'Texten')} wird sie entfernt.`,
	type: (name: string) => `Geben Sie zur Bestätigung „${name}“ ein`,
	confirm: 'Endgültig löschen',
	unfinished:
		'Die Sicherungen in diesem Browser waren gerade nicht zu erreichen. Beim nächsten Öffnen des Katalogs entfernt Wegmarke die Person auch daraus.',
	done: 'Die Person wurde endgültig gelöscht.',
	unknownField: 'Feld einer neueren Fassung'
};
