import { dateRange } from '../model/kinds/index.ts';
import type { Rec } from '../model/registry.ts';
import type { Status } from '../model/status.ts';
import { reasonWith } from './reason.ts';

/** The values of a progress entry that a form holds. */
export type ProgressValues = Readonly<Partial<Rec<'progress'>>>;

/** A write of a progress entry, or of the measure to which it belongs. */
export type ProgressWrite =
	| { readonly entity: 'progress'; readonly id: string; readonly create: ProgressValues }
	| {
			readonly entity: 'progress';
			readonly id: string;
			readonly set: ProgressValues;
			readonly shown: Rec<'progress'>;
	  }
	| {
			readonly entity: 'measure';
			readonly id: string;
			readonly set: Readonly<Partial<Rec<'measure'>>>;
			readonly shown: Rec<'measure'>;
	  };

interface Entry {
	readonly id: string;
	readonly values: ProgressValues;
	/** The entry as it was, where it is corrected. */
	readonly before?: Rec<'progress'> | undefined;
	readonly measure: Rec<'measure'>;
	/** All entries of the measure that are stored. */
	readonly entries: readonly Rec<'progress'>[];
}

const lastDay = (date: string | undefined): string => dateRange(date ?? '')?.to ?? '';

/**
 * What saving a progress entry writes, in one commit. There is one truth for the status: the newest
 * entry that names one also writes it into the measure; an older one, entered later, does not.
 */
export function progressWrites(entry: Entry): ProgressWrite[] {
	const { id, values, before, measure } = entry;
	const own: ProgressWrite = before
		? { entity: 'progress', id, set: values, shown: before }
		: { entity: 'progress', id, create: { ...values, measure: measure.id } };
	const set = measureChanges(entry);
	return set ? [own, { entity: 'measure', id: measure.id, set, shown: measure }] : [own];
}

function measureChanges(entry: Entry): Partial<Rec<'measure'>> | undefined {
	const { values, before, measure } = entry;
	const status = values.status ?? '';
	if (status === '' || status === 'unknown' || !isNewest(entry)) return undefined;
	const date = values.date ?? '';
	// A correction of the words alone leaves a status alone that was changed on the measure since.
	if (before && before.status === status && before.date === date) return undefined;
	return { status: { value: status, date }, ...reasonWith(measure, status, values.reasons ?? '') };
}

function isNewest({ id, values, measure, entries, before }: Entry): boolean {
	const day = lastDay(values.date);
	const others = entries.filter((other) => other.id !== id && other.status !== '');
	if (others.some((other) => lastDay(other.date) > day)) return false;
	// The status of the measure may be newer than every entry – unless it came from this very one.
	const own = before !== undefined && measure.status.date === before.date;
	return own || lastDay(measure.status.date) <= day || measure.status.value === 'unknown';
}

/** "Kein neuer Sachstand": an entry that says that all is as it was. */
export function unchangedEntry(measure: Rec<'measure'>, today: string): ProgressValues {
	const status: Status = measure.status.value;
	return { date: today, unchanged: true, ...(status === 'unknown' ? {} : { status }) };
}

/** What a new entry begins with: today, the present status, the figures that were counted last time. */
export function newEntry(
	measure: Rec<'measure'>,
	last: Rec<'progress'> | undefined,
	today: string
): ProgressValues {
	const { value } = measure.status;
	const figures = (last?.figures ?? []).map(({ label }) => ({ label, value: null }));
	return { date: today, status: value === 'unknown' ? '' : value, figures };
}

/** The entry as it is stored: figures that were only asked for and not answered are left out. */
export function withoutBlankFigures(
	values: ProgressValues,
	asked: ProgressValues['figures']
): ProgressValues {
	const prefilled = new Set((asked ?? []).map(({ label }) => label));
	const figures = (values.figures ?? []).filter(
		({ label, value }) => value !== null || (label !== '' && !prefilled.has(label))
	);
	return { ...values, figures };
}
