/** Two laptops that worked on one catalogue for weeks: what both had, and what each of them wrote. */

/** @typedef {{ id: string, values: Record<string, string | string[]> }} Measure */
/** @typedef {{ id: string, key: string, value: string }} Edit */
/** @typedef {{ base: Measure[], mine: Edit[], theirs: Edit[], conflicts: number }} Divergence */

const sentence =
	'Die beteiligten Stellen stimmen ihre Angebote ab, benennen feste Ansprechpersonen und werten die Erfahrungen einmal im Jahr gemeinsam aus. ';
const keys = ['title', 'summary', 'description', 'reason', 'note'];

/** @type {(n: number) => string} */
const idOf = (n) =>
	n
		.toString(36)
		.padStart(16, '0')
		.replace(/(.{4})(?=.)/gu, '$1-');

/**
 * @param {number} count measures
 * @param {number} edits of both laptops together; every twentieth hits what the other one wrote, too
 * @returns {Divergence}
 */
export function diverge(count, edits) {
	const base = Array.from({ length: count }, (_, n) => ({
		id: idOf(n),
		values: {
			number: `${(n % 8) + 1}-${n}`,
			title: `Ausbau der Sprachförderung in Kitas ${n}`,
			summary: sentence.repeat(1 + (n % 2)),
			description: sentence.repeat(2 + (n % 3)),
			reason: n % 5 === 0 ? sentence : '',
			note: `Notiz ${n}`,
			status: 'ongoing',
			start: '2025-01',
			end: '2028',
			lead: idOf(count + (n % 20)),
			field: idOf(count + 20 + (n % 8)),
			tags: ['Sprache', 'Kita']
		}
	}));
	const each = edits / 2;
	/** @type {(from: number, who: string) => Edit[]} */
	const write = (from, who) =>
		Array.from({ length: each }, (_, n) => ({
			id: idOf(((n % 20 === 0 ? n : from + n * 3) * 7) % count),
			key: keys[n % keys.length] ?? '',
			value: `${who} ${n}: ${sentence}`
		}));
	const [mine, theirs] = [write(1, 'hier'), write(2, 'dort')];
	/** @type {(list: Edit[]) => Map<string, string>} */
	const last = (list) => new Map(list.map(({ id, key, value }) => [`${id} ${key}`, value]));
	const [a, b] = [last(mine), last(theirs)];
	return { base, mine, theirs, conflicts: [...a.keys()].filter((key) => b.has(key)).length };
}
