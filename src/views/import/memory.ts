import type { ColumnSuggestion, MainKind, TargetKey } from '../../core/import/types.ts';
import type { Browser } from '../../data/browser.ts';

/** What the user decided for lists with these headers, for the next one of the same office. */
export interface Remembered {
	readonly main: MainKind;
	/** In the order of the columns. */
	readonly targets: readonly TargetKey[];
	/** Answers about words, which mean the same next year. */
	readonly answers: readonly (readonly [string, string])[];
}

/** Answers that speak of words, not of rows of one particular file. */
const lasting =
	/^(?:choice-word|known-word|record-word|carry-down|split-actor|same-actor|create-field)/u;

const keyOf = (columns: readonly ColumnSuggestion[]): string =>
	`import ${JSON.stringify(columns.map(({ label }) => label))}`;

/** What was decided the last time for a list with these headers. */
export async function recall(
	browser: Browser,
	columns: readonly ColumnSuggestion[]
): Promise<Remembered | undefined> {
	const found = await browser.fact<Remembered>(keyOf(columns));
	return found?.targets.length === columns.length ? found : undefined;
}

/** Keeps the decisions in this browser. They hold headers and words of the list, no records. */
export async function remember(
	browser: Browser,
	columns: readonly ColumnSuggestion[],
	{ main, targets, answers }: Omit<Remembered, 'answers'> & { answers: ReadonlyMap<string, string> }
): Promise<void> {
	const kept = [...answers].filter(([id]) => lasting.test(id));
	await browser.setFact(keyOf(columns), { main, targets, answers: kept });
}
