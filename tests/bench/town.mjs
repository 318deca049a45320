/** A list of measures as long as real ones are, the same at every run. */

const fields = ['Ankommen', 'Sprache', 'Bildung und Familie', 'Arbeit', 'Wohnen', 'Gesundheit'];
const offices = [
	'Fachbereich Soziales',
	'Volkshochschule',
	'Jobcenter',
	'Stadtbücherei',
	'Jugendamt'
];
const states = ['in Umsetzung', 'geplant', 'umgesetzt', 'offen', 'Daueraufgabe', 'zurückgestellt'];
const words =
	'Beratung für neu zugezogene Familien in den Stadtteilen und die Zusammenarbeit mit Vereinen Schulen ' +
	'Kitas sowie Ämtern wird schrittweise aufgebaut damit Menschen früh Zugang zu Sprachkursen Ausbildung ' +
	'Arbeit und Wohnraum finden; dazu werden Ehrenamtliche geschult begleitet und regelmäßig eingeladen';
const vocabulary = words.split(' ');

/**
 * A text of about this many characters, different for every seed.
 *
 * @param {number} seed
 * @param {number} length
 */
function prose(seed, length) {
	let text = '';
	for (let i = seed; text.length < length; i = (i * 31 + 7) % 9973) {
		text += `${vocabulary[i % vocabulary.length]} `;
	}
	return text.trim();
}

/**
 * The list as a CSV file, as an office would have it: one row a measure.
 *
 * @param {number} count
 */
export function csvOf(count) {
	const head = [
		'Nr.',
		'Handlungsfeld',
		'Maßnahme',
		'Kurzfassung',
		'Beschreibung',
		'Zuständigkeit',
		'Status',
		'Beginn',
		'Ende',
		'Stand der Umsetzung',
		'Geplante Schritte'
	];
	const rows = Array.from({ length: count }, (_, n) => [
		`${(n % 6) + 1}-${Math.floor(n / 6) + 1}`,
		fields[n % 6],
		`${prose(n + 1, 60)} ${n + 1}`,
		prose(n + 2, 160),
		prose(n + 3, 320),
		offices[n % 5],
		states[n % 6],
		`01.0${(n % 9) + 1}.2025`,
		`31.12.${2026 + (n % 3)}`,
		prose(n + 5, 260),
		prose(n + 6, 140)
	]);
	/** @type {(text: string | undefined) => string} */
	const cell = (text = '') => (/[";\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
	return [head, ...rows].map((row) => row.map(cell).join(';')).join('\r\n');
}

/** What a person types to find something. */
export const queries = [
	'sprach',
	'beratung',
	'kita',
	'ausbildung',
	'schulen arbeit',
	'gibtesnicht',
	'früh'
];
