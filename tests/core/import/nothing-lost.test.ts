import fc from 'fast-check';
import { test } from 'vitest';
import { fold } from '../../../src/core/fold.ts';
import { readTable } from '../../../src/core/import/delimited.ts';
import { makePlan, nothingThere } from '../../../src/core/import/plan.ts';
import { recognise } from '../../../src/core/import/recognise.ts';
import { targetsFor } from '../../../src/core/import/targets.ts';
import type { Plan, TargetKey } from '../../../src/core/import/types.ts';
import { saysNothing } from '../../../src/model/words.ts';

/** All words of a plan: of its values, and of what it says about rows. */
function wordsOf(value: unknown): string {
	if (typeof value === 'string') return value;
	if (Array.isArray(value)) return value.map(wordsOf).join('\n');
	if (typeof value === 'object' && value !== null)
		return Object.values(value).map(wordsOf).join('\n');
	return String(value);
}
const said = (plan: Plan): string =>
	[
		...plan.records.map(({ values }) => wordsOf(values)),
		...plan.notes.map((note) => note.words)
	].join('\n');

// Words that are their own marks: each is unlike all others, so that finding it proves that it was kept.
const word = fc.stringMatching(/^[A-Za-zÄÖÜäöüß]{1,6}$/u);
const cell = fc.oneof(
	{ weight: 6, arbitrary: word },
	{ weight: 2, arbitrary: fc.array(word, { minLength: 2, maxLength: 5 }).map((w) => w.join(' ')) },
	{ weight: 1, arbitrary: fc.array(word, { minLength: 2, maxLength: 3 }).map((w) => w.join('; ')) },
	{ weight: 1, arbitrary: fc.array(word, { minLength: 2, maxLength: 3 }).map((w) => w.join(', ')) },
	{ weight: 1, arbitrary: word.map((w) => `A in Zusammenarbeit mit dem ${w}`) },
	{
		weight: 1,
		arbitrary: fc.constantFrom('31.02.2026', '99', '=1+1', '<b>x</b>', '__proto__', 'a "b" c')
	},
	{ weight: 1, arbitrary: fc.constantFrom('', ' ', '–', '– – –', 'k. A.') }
);
const targets = targetsFor('measure')
	.map(({ key }) => key)
	.filter((key) => key !== 'leave-out');
/** Kinds whose values are written otherwise than the cell: checked by the tests of the kinds. */
const rewritten = /^(?:31\.02\.2026|99|ja|nein|[jnxJNX])$/u;

const table = fc
	.record({
		targets: fc.array(fc.constantFrom<TargetKey[]>(...targets), { minLength: 1, maxLength: 8 }),
		rows: fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { minLength: 1, maxLength: 6 })
	})
	.map(({ targets, rows }) => ({ targets, rows: rows.map((row) => row.slice(0, targets.length)) }));

const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;

function planOf({ targets, rows }: { targets: readonly TargetKey[]; rows: string[][] }): Plan {
	const header = targets.map((_, i) => `Spalte${i}`);
	const text = [header, ...rows].map((row) => row.map(quoted).join(';')).join('\n');
	const read = readTable(text, { delimiter: ';', headerRow: 0 });
	const { columns } = recognise(read, 'measure');
	const mapping = {
		main: 'measure' as const,
		columns: columns.map((column) => ({ ...column, target: targets[column.index] ?? 'own-field' }))
	};
	let ids = 0;
	const newId = (): string => `#${++ids}`;
	return makePlan({ table: read, mapping, answers: new Map(), existing: nothingThere, newId });
}

// Other tests may run beside this one on a small machine.
const patience = 60_000;

test(
	'every word of a table is found again, whatever its columns become',
	() => {
		fc.assert(
			fc.property(table, (input) => {
				const kept = fold(said(planOf(input)));
				for (const cells of input.rows) {
					for (const words of cells) {
						if (saysNothing(words) || rewritten.test(words.trim())) continue;
						const parts = words
							.replace(/^A in Zusammenarbeit mit dem /u, '')
							.split(/[;,\s]+/u)
							.filter((part) => part !== '' && !/^(?:der|die|das|dem|den|des)$/iu.test(part));
						for (const part of parts) {
							if (!kept.includes(fold(part))) throw new Error(`“${part}” of “${words}” is lost`);
						}
					}
				}
			}),
			{ numRuns: 250 }
		);
	},
	patience
);

test(
	'every reference of a plan leads to a record of it, or is kept in words',
	() => {
		fc.assert(
			fc.property(table, (input) => {
				const { records } = planOf(input);
				const ids = new Set(records.map(({ id }) => id));
				const referred = records.flatMap(({ values }) =>
					['field', 'lead', 'contact', 'measure', 'parent', 'partners', 'goals', 'related']
						.flatMap((key) => values[key] ?? [])
						.map(String)
				);
				for (const id of referred) {
					if (!ids.has(id) && !id.startsWith('words:')) throw new Error(`${id} leads nowhere`);
				}
				if (ids.size !== records.length) throw new Error('an id was given out twice');
			}),
			{ numRuns: 100 }
		);
	},
	patience
);

test(
	'no text brings the reader down',
	() => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
				const read = readTable(text);
				recognise(read);
			}),
			{ numRuns: 200 }
		);
	},
	patience
);
