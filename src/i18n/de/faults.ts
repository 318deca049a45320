const sentences: Readonly<Record<string, string>> = {
	full: 'Der Speicherplatz des Browsers ist voll. Ihre Eingabe steht noch im Formular. Geben Sie Platz auf dem Laufwerk frei oder laden Sie unter „Austausch“ eine Kopie herunter, dann versuchen Sie es noch einmal.',
	newer:
		'Diese Daten wurden mit einer neueren Fassung von Wegmarke gespeichert. Laden Sie die Seite neu, damit die neue Fassung startet.',
	blocked:
		'Ein anderes Fenster mit Wegmarke hält die Daten fest. Schließen Sie die anderen Fenster und versuchen Sie es noch einmal.',
	unavailable:
		'Der Browser gibt den Speicher auf diesem Gerät nicht frei. Laden Sie die Seite neu. Hilft das nicht, prüfen Sie, ob Sie ein privates Fenster nutzen oder die IT das Speichern von Websitedaten gesperrt hat.',
	gone: 'Was Sie ändern wollten, gibt es nicht mehr: Es wurde inzwischen in einem anderen Fenster zurückgenommen oder endgültig gelöscht. Es wurde nichts gespeichert. Getippter Text bleibt erhalten und lässt sich kopieren.',
	cancelled: 'Abgebrochen. Es wurde nichts geändert.',
	'too-long':
		'Dieser Text ist zu lang: Mehr als 20 Millionen Zeichen lassen sich nicht speichern. Legen Sie ihn als eigene Datei ab und verweisen Sie hier darauf.',
	damaged:
		'Diese Sicherung ist beschädigt und lässt sich nicht öffnen. Ihr Katalog ist davon nicht betroffen. Wählen Sie eine andere Sicherung.',
	'read-only':
		'Dieser Katalog lässt sich nur ansehen. Zum Bearbeiten wechseln Sie oben in Ihren eigenen Katalog.'
};

const unfetched =
	'Dieser Teil von Wegmarke ließ sich nicht laden, weil das Netz fehlt oder inzwischen eine neue Fassung da ist. Ihre Daten sind davon nicht betroffen. Laden Sie die Seite neu; Ihre Eingaben bleiben erhalten.';

const unknown =
	'Das hat nicht geklappt. Es wurde nichts geändert. Laden Sie die Seite neu und versuchen Sie es noch einmal.';

/** What happened and what to do, for an error of the storage or of the program. */
export function faultText(error: unknown): string {
	const code = (error as { code?: unknown } | null)?.code;
	if (isUnfetched(error)) return unfetched;
	return (typeof code === 'string' && Object.hasOwn(sentences, code) && sentences[code]) || unknown;
}

// A part of the program that is loaded when it is asked for; every browser says it in its own words.
const isUnfetched = (error: unknown): boolean =>
	error instanceof TypeError &&
	/dynamically imported module|module script failed/iu.test(error.message);

interface FaultPage {
	readonly title: string;
	readonly text: string;
	readonly steps: readonly string[];
}

/** What the page says that stands in place of a program that cannot start. */
export const faultPages = {
	full: {
		title: 'Auf diesem Gerät ist kein Platz mehr',
		text: 'Der Browser konnte Ihre Daten nicht öffnen, weil das Laufwerk oder sein eigener Speicher voll ist. Ihre Daten sind noch da.',
		steps: [
			'Sichern Sie Ihre Daten in eine Datei, am besten auf ein anderes Laufwerk.',
			'Leeren Sie den Papierkorb und den Ordner „Downloads“, dann laden Sie diese Seite neu.'
		]
	},
	newer: {
		title: 'Ihre Daten sind neuer als dieses Programm',
		text: 'Sie wurden mit einer neueren Fassung von Wegmarke gespeichert. Diese Fassung ändert nichts daran, damit nichts verloren geht.',
		steps: [
			'Laden Sie die Seite neu: Dann startet die neue Fassung, wenn sie erreichbar ist.',
			'Kommt diese Seite wieder, stellen Sie eine Verbindung zum Netz her und laden Sie noch einmal neu.',
			'Brauchen Sie die Daten sofort, sichern Sie sie in eine Datei.'
		]
	},
	blocked: {
		title: 'Ein anderes Fenster hält die Daten fest',
		text: 'Wegmarke ist in einem weiteren Fenster oder Tab offen, das noch mit einer älteren Fassung arbeitet. Ihre Daten sind unverändert.',
		steps: [
			'Schließen Sie alle anderen Fenster und Tabs mit Wegmarke.',
			'Laden Sie diese Seite neu. Hilft das nicht, schließen Sie den Browser ganz und öffnen Sie ihn wieder.'
		]
	},
	unavailable: {
		title: 'Der Browser gibt seinen Speicher nicht frei',
		text: 'Wegmarke legt alle Daten in diesem Browser ab. Das ist hier gerade nicht möglich, deshalb startet das Programm nicht.',
		steps: [
			'Nutzen Sie ein gewöhnliches Fenster: In privaten Fenstern sperren manche Browser den Speicher.',
			'Erlauben Sie in den Einstellungen des Browsers, dass diese Seite Daten speichert (Cookies und Websitedaten).',
			'Ist das gesperrt, bitten Sie Ihre IT, das Speichern von Websitedaten für diese Adresse zu erlauben.',
			'War Wegmarke hier schon in Betrieb, schließen Sie den Browser ganz, öffnen Sie ihn wieder und laden Sie diese Seite neu.'
		]
	},
	unfetched: {
		title: 'Wegmarke ist noch nicht vollständig auf diesem Gerät',
		text: 'Ein Teil des Programms ließ sich nicht laden, weil das Netz fehlt oder inzwischen eine neue Fassung da ist. Ihre Daten sind davon nicht betroffen.',
		steps: [
			'Stellen Sie eine Verbindung zum Netz her und laden Sie diese Seite neu.',
			'Kommt diese Seite trotz Netz wieder, geben Sie Ihrer IT Bescheid: Auf dem Webspace fehlt vielleicht eine Datei.'
		]
	},
	unknown: {
		title: 'Wegmarke konnte nicht starten',
		text: 'Ein unerwarteter Fehler hat den Start abgebrochen. Ihre Daten wurden dabei nicht verändert.',
		steps: [
			'Laden Sie die Seite neu.',
			'Kommt diese Seite wieder, sichern Sie Ihre Daten in eine Datei und geben Sie Ihrer IT Bescheid.'
		]
	}
} satisfies Record<string, FaultPage>;

/** The page for an error at the start. */
export function faultPage(error: unknown): FaultPage {
	const code = (error as { code?: unknown } | null)?.code;
	if (isUnfetched(error)) return faultPages.unfetched;
	return typeof code === 'string' && Object.hasOwn(faultPages, code)
		? faultPages[code as keyof typeof faultPages]
		: faultPages.unknown;
}

/** Around faults: what can be done about them. */
export const faults = {
	product: 'Wegmarke',
	do: 'Was Sie tun können',
	reload: 'Neu laden',
	rescue: 'Daten in eine Datei sichern',
	rescuing: 'Daten werden gelesen …',
	rescued: (names: readonly string[]) =>
		`Gesichert: ${names.join(', ')}. Die Datei liegt im Ordner „Downloads“. Sie lässt sich auf jedem Gerät unter „Einlesen“ wieder öffnen.`,
	nothing: 'In diesem Browser wurden keine Daten von Wegmarke gefunden, die sich lesen lassen.',
	notRead: 'Auch das Lesen ist nicht möglich: Der Browser gibt den Speicher nicht frei.',
	download: 'Kopie herunterladen',
	lost: 'Die Verbindung zu Ihren Daten ist unterbrochen',
	lostText:
		'Der Browser hat den Speicher geschlossen, zum Beispiel weil eine neue Fassung von Wegmarke in einem anderen Fenster gestartet ist oder Websitedaten gelöscht wurden. Laden Sie neu: Angefangene Eingaben stehen danach wieder im Formular, und fehlt etwas, sagt Wegmarke, wie Sie es zurückholen.',
	unfetched: 'Dieser Bildschirm ist noch nicht auf diesem Gerät',
	unfetchedText:
		'Die Verbindung brach ab, bevor Wegmarke vollständig abgelegt war. Ihre Daten sind davon nicht betroffen. Stellen Sie eine Verbindung zum Netz her und laden Sie neu.',
	outdated: 'Dieses Fenster zeigt noch die alte Fassung',
	outdatedText:
		'Wegmarke wurde inzwischen erneuert. Laden Sie neu, dann öffnet sich auch dieser Bildschirm. Ihre Eingaben werden vorher gespeichert.',
	again: 'Noch einmal versuchen'
};
