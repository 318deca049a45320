const sentences: Readonly<Record<string, string>> = {
	full: 'Der Speicherplatz des Browsers ist voll. Ihre Eingabe steht noch im Formular. Geben Sie Platz auf dem Laufwerk frei oder laden Sie unter „Austausch“ eine Sicherung herunter, dann versuchen Sie es noch einmal.',
	newer:
		'Diese Daten wurden mit einer neueren Fassung von Wegmarke gespeichert. Laden Sie die Seite neu, damit die neue Fassung startet.',
	blocked:
		'Ein anderes Fenster mit Wegmarke hält die Daten fest. Schließen Sie die anderen Fenster und versuchen Sie es noch einmal.',
	unavailable:
		'Der Browser gibt den Speicher auf diesem Rechner nicht frei. Laden Sie die Seite neu. Hilft das nicht, prüfen Sie, ob Sie ein privates Fenster nutzen oder die IT das Speichern von Websitedaten gesperrt hat.',
	cancelled: 'Abgebrochen. Es wurde nichts geändert.'
};

const unknown =
	'Das hat nicht geklappt. Es wurde nichts geändert. Laden Sie die Seite neu und versuchen Sie es noch einmal.';

/** What happened and what to do, for an error of the storage or of the program. */
export function faultText(error: unknown): string {
	const code = (error as { code?: unknown } | null)?.code;
	return (typeof code === 'string' && Object.hasOwn(sentences, code) && sentences[code]) || unknown;
}
