import { formatAgo, formatBytes, formatNumber, formatTime, plural } from '../format.ts';

const again = 'Bitten Sie um eine neue Kopie oder laden Sie sie noch einmal herunter.';

/** The screen where files come in and go out, and what a catalogue's file is asked and told. */
export const exchange = {
	title: 'Austausch',
	takeIn: {
		title: 'Einlesen',
		text: 'Eine Liste aus Excel, eine CSV-Datei oder eine Wegmarke-Datei vom anderen Gerät. Sie sehen vorher, was geschieht, und können alles zurücknehmen.',
		choose: 'Datei auswählen',
		drop: 'Datei hierher ziehen',
		wizard: 'Tabelle aus Excel einfügen'
	},
	handOn: {
		title: 'Weitergeben',
		waiting: (count: number) =>
			count === 1
				? '1 Eingabe ist noch nicht gespeichert'
				: `${formatNumber(count)} Eingaben sind noch nicht gespeichert`,
		waitingText:
			'Was nicht gespeichert ist, steht nicht in der Datei. Oben rechts unter dem Stand der Daten sehen Sie, wo Sie es zu Ende bringen.',
		whole: 'Ganzer Katalog als eine Datei',
		wholeText:
			'Für das zweite Gerät, die Vertretung oder als Kopie auf dem Netzlaufwerk. Die Datei enthält alles: Maßnahmen, Ziele, Sachstände, Finanzierung, Akteure, Papierkorb. Wird sie wieder eingelesen, kommt nur dazu, was neu ist.',
		wholeButton: 'Wegmarke-Datei herunterladen',
		newer:
			'Diesen Katalog hat eine neuere Fassung von Wegmarke geschrieben. Geben Sie die Datei weiter, aus der Sie ihn geöffnet haben: Nur sie enthält alles.',
		tables: 'Alles als Tabellen für Excel',
		tablesText:
			'Eine gepackte Datei (ZIP) mit einer CSV-Tabelle je Art von Eintrag, zum Ansehen und Weiterrechnen. Den Ausschnitt, den Sie gerade sehen, geben Sie auf der Seite „Maßnahmen“ weiter.',
		tablesButton: 'Tabellen herunterladen',
		personal: 'Enthält personenbezogene Daten',
		personalText:
			'In diesen Dateien stehen die Namen, Telefonnummern und E-Mail-Adressen der Ansprechpersonen und alle internen Notizen. Geben Sie sie nur weiter, wenn die Empfängerin oder der Empfänger diese Daten sehen darf.',
		unnamed: 'Dieses Gerät hat noch keine Bezeichnung',
		unnamedText:
			'Mit einer Bezeichnung wie „Laptop Rathaus“ sehen die anderen, woher eine Änderung kommt.',
		nameIt: 'Bezeichnung eintragen',
		never: 'Noch nie heruntergeladen.',
		last: (at: number, now: number, name: string) =>
			`Zuletzt ${formatAgo(at, now)} heruntergeladen (${formatTime(at)}): ${name}`,
		done: (name: string) =>
			`„${name}“ wird heruntergeladen. Sie finden die Datei im Ordner „Downloads“.`
	},
	trouble: {
		title: (name: string) => `„${name}“ lässt sich nicht einlesen`,
		nothingChanged: 'Es wurde nichts geändert.',
		empty: `Die Datei ist leer. ${again}`,
		'not-json': `Die Datei ist unvollständig oder beschädigt, vielleicht wurde das Herunterladen unterbrochen. ${again}`,
		'not-ours':
			'Das ist keine Wegmarke-Datei. Die richtige Datei endet auf „.wegmarke.json“ und wurde unter „Austausch“ heruntergeladen.',
		newer: (version: string) =>
			`Die Datei wurde mit einer neueren Fassung von Wegmarke geschrieben (Format ${version}), die diese Fassung noch nicht lesen kann. Laden Sie diese Seite neu, damit die neueste Fassung startet, oder bitten Sie die IT um die Aktualisierung.`,
		damaged: `Der Inhalt der Datei passt nicht zu ihrer Prüfsumme: Sie wurde unterwegs beschädigt oder von Hand geändert. Damit nichts Falsches in den Katalog kommt, wird sie nicht eingelesen. ${again}`,
		'too-large': (size: number, limit: number) =>
			`Die Datei ist ${formatBytes(size)} groß, einlesen lassen sich bis zu ${formatBytes(limit)}. Prüfen Sie, ob es die richtige Datei ist.`,
		'too-many': (count: number, limit: number) =>
			`Die Datei enthält ${plural(count, 'Eintrag', 'Einträge')}, einlesen lassen sich bis zu ${formatNumber(limit)}. Prüfen Sie, ob es die richtige Datei ist.`,
		'too-deep': `Die Datei ist anders aufgebaut als jede Wegmarke-Datei (zu tief verschachtelt). ${again}`,
		'too-long': (where: string, limit: number) =>
			`Ein Text in der Datei ist länger als ${formatNumber(limit)} Zeichen (${where}). Das ist keine richtige Wegmarke-Datei. ${again}`,
		'forbidden-key': (where: string) =>
			`Die Datei enthält einen Namen, der Schaden anrichten könnte (${where}). Sie stammt so nicht von Wegmarke und wird nicht eingelesen.`,
		'duplicate-id': (where: string) =>
			`Ein Eintrag steht zweimal in der Datei (${where}). Sie wurde von Hand geändert oder beschädigt. ${again}`,
		invalid: (where: string) =>
			`Eine Angabe in der Datei hat nicht die richtige Form${where ? ` (${where})` : ''}. Die Datei wurde von Hand geändert oder beschädigt. ${again}`,
		unreadable:
			'Die Datei lässt sich nicht öffnen. Vielleicht wurde sie verschoben oder ist gerade in einem anderen Programm geöffnet. Wählen Sie sie noch einmal aus.'
	}
};
