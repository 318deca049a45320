import { formatAgo, formatBytes, formatNumber, formatTime, plural } from '../format.ts';

/** The page about how safe the data are, its backups, and looking into one of them. */
export const safety = {
	title: 'Datensicherheit',
	state: 'Wie es um Ihre Daten steht',
	stored: 'Alles ist auf diesem Gerät gespeichert',
	storing: 'Es wird gerade gespeichert',
	waitingText:
		'Was nicht gespeichert ist, steht in keiner Sicherung und in keiner Datei. Oben rechts unter dem Stand der Daten sehen Sie, wo Sie es zu Ende bringen.',
	notStored: 'Nicht alles ist gespeichert',
	notStoredText:
		'Der Browser hat die letzte Änderung nicht angenommen. Laden Sie jetzt eine Kopie herunter.',
	storedText:
		'Die Daten liegen in diesem Browser, unter Ihrem Benutzerkonto. Es gibt keinen Server und nichts wird übertragen. Ein anderer Browser oder ein anderes Gerät sieht sie nicht.',
	lastingYes: 'Der Browser hat zugesagt, die Daten zu behalten',
	lastingYesText:
		'Er löscht sie nicht von sich aus, auch nicht, wenn der Platz knapp wird. Wer die Browserdaten von Hand oder per Richtlinie löscht, löscht aber auch diese.',
	lastingNo: 'Der Browser hat noch nicht zugesagt, die Daten zu behalten',
	lastingNoText:
		'Wird der Platz auf dem Laufwerk knapp, darf er sie löschen. Erbitten Sie die Zusage. Lehnt der Browser ab, hilft es meist, Wegmarke zu installieren oder als Lesezeichen zu speichern.',
	lastingUnknown: 'Dieser Browser sagt nicht, wie lange er die Daten behält',
	lastingUnknownText: 'Umso wichtiger ist eine Kopie auf dem Netzlaufwerk.',
	ask: 'Zusage erbitten',
	asked: 'Der Browser hat zugesagt, die Daten zu behalten.',
	refused:
		'Der Browser hat nicht zugesagt. Installieren Sie Wegmarke oder speichern Sie ein Lesezeichen, dann versuchen Sie es noch einmal.',
	copy: (at: number, now: number) => `Letzte Kopie außerhalb des Browsers: ${formatAgo(at, now)}`,
	noCopy: 'Noch keine Kopie außerhalb des Browsers',
	copyText: (fileName: string, at: number) =>
		`„${fileName}“, heruntergeladen am ${formatTime(at)}.`,
	changes: (count: number) =>
		count === 0
			? 'Seitdem wurde nichts geändert.'
			: `Seitdem ${plural(count, 'Änderung', 'Änderungen')}.`,
	changesEver: (count: number) =>
		count === 0
			? 'Sobald Sie etwas eingeben, lohnt sich eine Kopie.'
			: `Bisher ${plural(count, 'Änderung', 'Änderungen')}. Eine Kopie auf dem Netzlaufwerk schützt vor einem defekten Gerät.`,
	changesSoFar: (count: number) => `Bisher ${plural(count, 'Änderung', 'Änderungen')}.`,
	copyOutside: 'Legen Sie eine Kopie außerhalb dieses Geräts ab, am besten auf dem Netzlaufwerk.',
	copyDue: 'Es wird Zeit für eine neue Kopie. Legen Sie sie auf das Netzlaufwerk.',
	copyOld: 'Bitte laden Sie jetzt eine Kopie herunter und legen Sie sie auf das Netzlaufwerk.',
	copyExample: 'Das Beispiel braucht keine Kopie',
	copyExampleText: 'Es lässt sich jederzeit neu anlegen.',
	download: 'Kopie herunterladen',
	last: (at: number, now: number) => `Letzte Sicherung im Browser: ${formatAgo(at, now)}`,
	none: 'Noch keine Sicherung im Browser',
	lastText:
		'Wegmarke sichert selbst: täglich, wenn sich etwas geändert hat, und vor jedem Einlesen. So kommen Sie zu einem früheren Stand zurück.',
	secureNow: 'Jetzt sichern',
	secured: 'Die Sicherung ist angelegt und geprüft.',
	nothingToSecure: 'Im Katalog steht noch nichts, was sich sichern ließe.',
	space: (used: number, free: number | undefined) =>
		free === undefined
			? `Belegter Platz: ${formatBytes(used)}`
			: `Belegter Platz: ${formatBytes(used)}, frei: etwa ${formatBytes(free)}`,
	spaceUnknown: 'Dieser Browser sagt nicht, wie viel Platz belegt ist',
	spaceText: 'Alle Kataloge, Sicherungen und das Programm zusammen.',

	backups: 'Sicherungen in diesem Browser',
	backupsText:
		'Behalten werden die 30 neuesten und je eine der letzten 21 Tage. Sie liegen im selben Browser: Gegen ein defektes Gerät hilft nur eine Kopie.',
	noBackups: 'Noch keine Sicherungen',
	noBackupsText:
		'Die erste entsteht von selbst, sobald sich etwas geändert hat, oder wenn Sie oben auf „Jetzt sichern“ klicken.',
	loading: 'Die Sicherungen werden gelesen',
	reasons: {
		daily: 'Tägliche Sicherung',
		import: 'Vor dem Einlesen einer Liste',
		'take-in': 'Vor dem Einlesen einer Wegmarke-Datei',
		restore: 'Vor dem Zurückholen',
		'bulk-delete': 'Vor dem Löschen mehrerer Einträge',
		migration: 'Vor der Umstellung auf eine neue Fassung',
		erasure: 'Vor dem Löschen aus dem Papierkorb',
		'by-hand': 'Von Hand angelegt'
	},
	about: (reason: string, about: string) => `${reason}: ${about}`,
	on: (at: number) => formatTime(at),
	elsewhere: (device: string) => `angelegt auf „${device}“`,
	empty: 'leer',
	more: (count: number) => `${formatNumber(count)} weitere`,
	moreCommands: (name: string) => `Sicherung vom ${name}: weitere Befehle`,
	look: 'Ansehen',
	lookAt: (name: string) => `Sicherung vom ${name} ansehen`,
	fetch: 'Zurückholen …',
	fetchFrom: (name: string) => `Aus der Sicherung vom ${name} zurückholen`,
	downloadBackup: 'Herunterladen',
	removeBackup: 'Löschen',
	removeTitle: (name: string) => `Sicherung vom ${name} löschen?`,
	removeText:
		'Der Katalog selbst ändert sich nicht. Dass die Sicherung gelöscht ist, lässt sich nicht zurücknehmen.',
	removeConfirm: 'Sicherung löschen',
	removed: 'Die Sicherung ist gelöscht.',
	downloaded: (name: string) =>
		`„${name}“ wird heruntergeladen. Sie finden die Datei im Ordner „Downloads“.`,
	damaged:
		'Diese Sicherung ist beschädigt und lässt sich nicht lesen. Nehmen Sie eine andere, zum Beispiel die davor.',

	lost: {
		title: 'Hier waren Daten',
		screen: 'Daten fehlen',
		text: (title: string) =>
			`In diesem Browser lag der Katalog „${title}“. Seine Daten sind nicht mehr da.`,
		known: (records: number, at: number) =>
			`Zuletzt gesehen am ${formatTime(at)} mit ${plural(records, 'Eintrag', 'Einträgen')}.`,
		unknown: 'Der Katalog steht noch in der Liste, ist aber leer.',
		why: 'Das geschieht, wenn jemand die Browserdaten löscht, wenn eine Richtlinie das beim Schließen tut, wenn das Benutzerprofil zurückgesetzt wurde oder das Laufwerk beschädigt ist. Wegmarke hat nichts überschrieben.',
		backup: 'In diesem Browser gibt es noch eine Sicherung',
		backupOn: (at: number, reason: string) => `Vom ${formatTime(at)} (${reason})`,
		restore: 'Sicherung zurückholen',
		restoreOf: (name: string) => `Sicherung vom ${name} zurückholen`,
		earlier: 'Frühere Sicherungen',
		working: 'Die Sicherung wird zurückgeholt',
		restored: (title: string) => `„${title}“ ist wieder da.`,
		file: 'Haben Sie eine Kopie?',
		fileText:
			'Eine Wegmarke-Datei auf dem Netzlaufwerk, in Ihrem Ordner „Downloads“ oder bei einer Kollegin oder einem Kollegen bringt alles zurück, was darin steht.',
		drop: 'Datei hierher ziehen',
		choose: 'Datei auswählen',
		anew: 'Neu beginnen',
		anewTitle: 'Wirklich neu beginnen?',
		anewText:
			'Sie legen einen neuen, leeren Katalog an. Sicherungen in diesem Browser bleiben erhalten. Finden Sie später eine Kopie, können Sie sie dort einlesen.',
		cancel: 'Abbrechen'
	},

	fetching: {
		title: (name: string) => `Aus der Sicherung vom ${name} zurückholen`,
		titleOne: (name: string) => `Einen Eintrag aus der Sicherung vom ${name} zurückholen`,
		question: 'Was soll geschehen?',
		missing: 'Fehlendes zurückholen',
		missingHint:
			'Nur was heute fehlt, kommt wieder. Was Sie seitdem geändert oder gelöscht haben, bleibt so.',
		state: 'Stand von damals herstellen',
		stateHint: (name: string) =>
			`Es wird wieder wie am ${name}: Spätere Änderungen werden überschrieben, was seitdem dazukam, kommt in den Papierkorb.`,
		stateOne: 'Diesen Eintrag wie damals herstellen',
		stateOneHint: (name: string) =>
			`Er wird wieder wie am ${name}, mit allem, was damals dazugehörte: Spätere Änderungen daran werden überschrieben. Alles andere bleibt, wie es ist.`,
		loading: 'Die Sicherung wird gelesen und mit dem heutigen Stand verglichen',
		nothing: 'Es gibt nichts zurückzuholen: Alles aus der Sicherung ist noch da.',
		nothingButDeleted: 'Es fehlt nur, was seitdem gelöscht wurde.',
		summary: (added: number, changed: number, removed: number, binned: number) =>
			[
				added > 0 && `${formatNumber(added)} ${added === 1 ? 'kommt' : 'kommen'} wieder`,
				changed > 0 && `${formatNumber(changed)} ${changed === 1 ? 'wird' : 'werden'} geändert`,
				binned > 0 &&
					`${formatNumber(binned)} ${binned === 1 ? 'liegt' : 'liegen'} wieder im Papierkorb`,
				removed > 0 &&
					`${formatNumber(removed)} ${removed === 1 ? 'kommt' : 'kommen'} in den Papierkorb`
			]
				.filter(Boolean)
				.join(', ') || 'Nichts ausgewählt.',
		left: (count: number, state: string) =>
			`${plural(count, 'Eintrag, der', 'Einträge, die')} seitdem gelöscht ${count === 1 ? 'wurde, bleibt' : 'wurden, bleiben'} im Papierkorb. Von dort oder mit „${state}“ holen Sie ${count === 1 ? 'ihn' : 'sie'} zurück.`,
		thrown: (count: number, state: string) =>
			`${plural(count, 'Eintrag wurde', 'Einträge wurden')} seitdem endgültig gelöscht. Nur „${state}“ bringt ${count === 1 ? 'ihn' : 'sie'} wieder: an den alten Platz oder, was damals im Papierkorb lag, dorthin.`,
		list: 'Das geschieht im Einzelnen',
		all: 'Alle auswählen',
		onlySome:
			'Nur das Ausgewählte wird zurückgeholt, mit allem, was dazugehört. Alles andere bleibt, wie es ist.',
		take: (name: string) => `${name} auswählen`,
		how: {
			added: 'kommt wieder',
			changed: 'wird geändert',
			binned: 'wieder im Papierkorb',
			removed: 'in den Papierkorb'
		},
		deletion: 'Löschung',
		part: (count: number, one: string, many: string) => plural(count, one, many),
		/** What belongs to a record and has another fate than it. */
		partGoes: {
			removed: (parts: string, count: number) =>
				`${parts} ${count === 1 ? 'kommt' : 'kommen'} in den Papierkorb`,
			binned: (parts: string, count: number) =>
				`${parts} ${count === 1 ? 'liegt' : 'liegen'} wieder im Papierkorb`
		},
		partsTo: (parts: string, name: string) => `${parts} zu „${name}“`,
		more: (count: number) => `${formatNumber(count)} weitere anzeigen`,
		reach: 'Das gilt auch für die anderen Geräte',
		reachText:
			'Sobald Sie die nächste Datei weitergeben, überschreibt der Stand von damals auch dort, was Sie bis heute voneinander haben. Was andere inzwischen geändert haben und hier noch nicht bekannt ist, steht dann unter „Zu klären“.',
		before:
			'Vorher wird der heutige Stand gesichert. Mit Strg+Z nehmen Sie das Zurückholen wieder zurück.',
		working: 'Die Einträge werden zurückgeholt',
		cancel: 'Abbrechen',
		fetched: (count: number) => `${plural(count, 'Eintrag', 'Einträge')} zurückgeholt.`,
		restored: (count: number) =>
			`Stand von damals hergestellt: ${plural(count, 'Eintrag', 'Einträge')}.`
	},

	rules: 'Was der Browser löschen darf',
	rulesText:
		'Browser behalten Daten unterschiedlich lange. Das gilt für die üblichen, Ihrer steht oben.',
	rulesUnknown:
		'Browser behalten Daten unterschiedlich lange. Das gilt für die üblichen. Welcher Browser Ihrer ist, ließ sich nicht erkennen; fragen Sie im Zweifel Ihre IT.',
	yours: 'Ihr Browser',
	forIt: 'Für Ihre IT',
	roaming:
		'Auf jedem Gerät gilt: Der Profilordner des Browsers muss zwischen zwei Anmeldungen erhalten bleiben. Auf virtuellen Arbeitsplätzen und mit zurückgesetzten Benutzerprofilen ist das oft nicht so; bei Edge und Chrome liegt er unter „AppData\\Local“ und wandert mit servergespeicherten Profilen nicht mit.',
	// As documented: chromeenterprise.google/policies, learn.microsoft.com/deployedge/microsoft-edge-policies,
	// firefox-admin-docs.mozilla.org/reference/policies. Nothing that is not found there belongs here.
	policies: 'Richtlinien, die Wegmarke-Daten löschen, und was stattdessen gelten sollte:',
	browsers: {
		edge: {
			name: 'Microsoft Edge',
			rules: [
				'Ohne Zusage löscht Edge Daten nur, wenn der Platz auf dem Laufwerk knapp wird, zuerst die am längsten nicht benutzten.',
				'Mit Zusage löscht Edge sie nie von sich aus. Edge gibt sie meist ohne Rückfrage, sobald Wegmarke installiert oder als Favorit gespeichert ist.',
				'„Browserdaten löschen“ mit dem Haken bei „Cookies und andere Websitedaten“ löscht alles, auch die Sicherungen im Browser.'
			],
			policies: [
				['ClearBrowsingDataOnExit', 'nicht aktivieren: Sonst ist nach jedem Schließen alles weg.'],
				[
					'BrowsingDataLifetime',
					'weder auf „cookies_and_other_site_data“ noch auf „hosted_app_data“ anwenden: Sonst verschwinden Daten nach einer Frist.'
				],
				[
					'DefaultCookiesSetting, CookiesSessionOnlyForUrls',
					'die Adresse von Wegmarke in CookiesAllowedForUrls eintragen, wenn sonst nur Sitzungsdaten erlaubt sind.'
				],
				['ForceEphemeralProfiles', 'nicht aktivieren.']
			]
		},
		chrome: {
			name: 'Google Chrome',
			rules: [
				'Ohne Zusage löscht Chrome Daten nur, wenn der Platz auf dem Laufwerk knapp wird, zuerst die am längsten nicht benutzten.',
				'Mit Zusage löscht Chrome sie nie von sich aus. Chrome gibt sie meist ohne Rückfrage, sobald Wegmarke installiert oder als Lesezeichen gespeichert ist.',
				'„Browserdaten löschen“ mit dem Haken bei „Cookies und andere Websitedaten“ löscht alles, auch die Sicherungen im Browser.'
			],
			policies: [
				[
					'ClearBrowsingDataOnExitList',
					'ohne „cookies_and_other_site_data“ und „hosted_app_data“: Sonst ist nach jedem Schließen alles weg.'
				],
				[
					'BrowsingDataLifetime',
					'weder auf „cookies_and_other_site_data“ noch auf „hosted_app_data“ anwenden: Sonst verschwinden Daten nach einer Frist.'
				],
				[
					'DefaultCookiesSetting, CookiesSessionOnlyForUrls',
					'die Adresse von Wegmarke in CookiesAllowedForUrls eintragen, wenn sonst nur Sitzungsdaten erlaubt sind.'
				],
				['ForceEphemeralProfiles', 'nicht aktivieren.']
			]
		},
		firefox: {
			name: 'Mozilla Firefox',
			rules: [
				'Ohne Zusage löscht Firefox Daten nur, wenn der Platz auf dem Laufwerk knapp wird, zuerst die am längsten nicht benutzten.',
				'Mit Zusage löscht Firefox sie nie von sich aus. Firefox fragt Sie dafür um Erlaubnis.',
				'„Cookies und Website-Daten löschen“ löscht alles, auch wenn es „beim Beenden von Firefox“ eingestellt ist.'
			],
			policies: [
				[
					'SanitizeOnShutdown',
					'nicht aktivieren oder die Adresse von Wegmarke ausnehmen (unter „Cookies“ bei „Allow“, ab Firefox 154 bei „Exceptions“).'
				],
				['Cookies', 'die Adresse von Wegmarke nicht unter „AllowSession“ oder „Block“ eintragen.']
			]
		},
		safari: {
			name: 'Apple Safari',
			rules: [
				'Safari löscht die Daten einer Website, wenn Sie sieben Tage lang in Safari arbeiten, ohne die Website zu benutzen.',
				'Das gilt nicht, wenn Wegmarke zum Dock oder zum Home-Bildschirm hinzugefügt ist. Fügen Sie es hinzu und arbeiten Sie dann nur noch dort.',
				'„Verlauf löschen“ und „Websitedaten verwalten“ löschen alles, auch die Sicherungen im Browser.'
			],
			policies: []
		}
	},
	private:
		'In privaten Fenstern ist in jedem Browser nach dem Schließen alles weg. Arbeiten Sie dort nicht mit echten Daten.',

	viewing: {
		backup: (label: string) => `${label} – nur ansehen`,
		neighbour: (label: string) => `„${label}“ von einer anderen Kommune – nur lesen`,
		newer: (label: string) => `${label} – nur lesen, von einer neueren Fassung geschrieben`,
		label: 'Hinweis zum angezeigten Katalog',
		backupLabel: (at: number) => `Sicherung vom ${formatTime(at)}`,
		back: 'Zurück zum eigenen Katalog',
		fetch: 'Diesen Eintrag zurückholen …',
		notHere: 'Das geht hier nicht',
		notHereText: (label: string) =>
			`Sie sehen gerade: ${label}. Darin lässt sich nichts ändern. Kehren Sie zum eigenen Katalog zurück, um weiterzuarbeiten.`
	}
};
