import type { Problem } from '../../model/kinds/index.ts';

const examples = 'Möglich sind zum Beispiel 31.12.2026, 12/2026, 4. Quartal 2026 oder 2026.';

const sentences: Readonly<Record<Problem['reason'], (input: string) => string>> = {
	number: (input) => `„${input}“ ist keine Zahl. Möglich sind zum Beispiel 1.250 oder 3,5.`,
	'number-too-large': (input) => `Die Zahl ${input} ist zu groß. Bitte prüfen Sie die Stellen.`,
	date: (input) => `„${input}“ ist kein Datum. ${examples}`,
	'date-month': (input) =>
		`Den Monat ${input} gibt es nicht. Möglich sind zum Beispiel 31.12.2026 oder 4. Quartal 2026.`,
	'date-day': (input) => `Den Tag ${input} gibt es nicht. ${examples}`,
	'date-quarter': (input) =>
		`Ein ${input}. Quartal gibt es nicht. Möglich sind zum Beispiel 1. Quartal 2027 bis 4. Quartal 2027.`,
	choice: (input) => `„${input}“ steht nicht zur Auswahl. Bitte wählen Sie aus der Liste.`,
	flag: (input) => `„${input}“ passt hier nicht. Möglich sind „ja“ und „nein“.`,
	email: (input) =>
		`„${input}“ ist keine E-Mail-Adresse. Möglich ist zum Beispiel integration@musterstadt.de.`,
	link: (input) =>
		`„${input}“ ist keine Internetadresse. Möglich ist zum Beispiel https://www.musterstadt.de.`,
	ags: (input) =>
		`„${input}“ ist kein AGS. Der Schlüssel hat acht Ziffern und beginnt mit 01 bis 16, zum Beispiel 03241001.`,
	ars: (input) =>
		`„${input}“ ist kein ARS. Der Schlüssel hat zwölf Ziffern und beginnt mit 01 bis 16, zum Beispiel 032410001001.`,
	quotes: () => 'Ein Anführungszeichen ist nicht geschlossen. Bitte ergänzen Sie es.'
};

/** Why words are not understood, with an example of what is; nothing where there is no problem. */
export const problemText = (problem: Problem | undefined): string | undefined =>
	problem && sentences[problem.reason](problem.input);
