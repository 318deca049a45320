/** The one scale for the state of a measure, in the order in which it is offered. */
export const statuses = {
	unknown: 'unbekannt',
	'not-started': 'nicht begonnen',
	preparing: 'in Vorbereitung',
	ongoing: 'in Umsetzung',
	'partly-done': 'teilweise umgesetzt',
	done: 'umgesetzt',
	permanent: 'Daueraufgabe',
	postponed: 'zurückgestellt',
	dropped: 'entfallen',
	merged: 'zusammengeführt'
} as const;

export type Status = keyof typeof statuses;

/** Words of real plans that mean a status by themselves; all others are asked for once. */
export const statusWords = {
	offen: 'not-started',
	'noch nicht begonnen': 'not-started',
	geplant: 'preparing',
	'in Planung': 'preparing',
	begonnen: 'ongoing',
	läuft: 'ongoing',
	laufend: 'ongoing',
	'in Arbeit': 'ongoing',
	'in Bearbeitung': 'ongoing',
	erledigt: 'done',
	erfüllt: 'done',
	abgeschlossen: 'done',
	fortlaufend: 'permanent',
	'ins laufende Geschäft übergegangen': 'permanent',
	verschoben: 'postponed',
	ruht: 'postponed',
	entfällt: 'dropped',
	aufgegeben: 'dropped',
	'nicht weiter zu verfolgen': 'dropped'
} as const satisfies Record<string, Status>;

/** Statuses with which a measure is off the table: it can be neither late nor stale. */
export const settled: ReadonlySet<Status> = new Set([
	'done',
	'permanent',
	'dropped',
	'merged',
	'postponed'
]);

/** Statuses that ask for a reason. */
export const needsReason: ReadonlySet<Status> = new Set(['not-started', 'postponed', 'dropped']);
