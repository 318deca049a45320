import { formerOf, type Former } from '../../core/former.ts';
import type { Change } from '../../core/history.ts';
import type { NamedField } from '../../core/record.ts';
import { canonical } from '../../core/register.ts';
import { timeOf, writerOf } from '../../core/stamp.ts';
import { unite } from '../../core/unite.ts';
import { valueWords } from '../../core/value-words.ts';
import { clarify as t } from '../../i18n/de/clarify.ts';
import { history } from '../../i18n/de/history.ts';
import type { Version } from '../../model/record.ts';
import type { App } from '../app.svelte.ts';
import { deviceLabel } from '../history/devices.ts';

/** One of the values between which a person chooses. */
export interface Option {
	readonly value: unknown;
	/** The value in words; '' for an empty one. */
	readonly words: string;
	readonly device: string;
	/** Written on this computer. */
	readonly own: boolean;
	/** When it came about. */
	readonly meta: string;
}

/** Everything that a person sees to choose between the versions of a field. */
export interface Choices {
	readonly options: readonly Option[];
	readonly former: Former | undefined;
	/** All versions in one, as a suggestion; nothing where that makes no sense. */
	readonly united: unknown;
}

/** The choices of a field, that of this computer first. `changes` is its history, the newest first. */
export function choicesOf(
	app: App,
	named: NamedField,
	versions: readonly Version[],
	changes: readonly Change[]
): Choices {
	// A decision that was taken back puts all values there again under one stamp: it says nothing of them.
	const reopened = new Set(versions.map(({ stamp }) => stamp)).size < versions.length;
	const options = versions
		.map((version, i) => optionOf(app, named, version, changes, reopened ? i + 1 : undefined))
		.sort((a, b) => Number(b.own) - Number(a.own));
	const former = formerOf(changes, versions);
	const values = options.map(({ value }) => value);
	return { options, former, united: unite(named.field, values, former) };
}

function optionOf(
	app: App,
	named: NamedField,
	{ value, stamp }: Version,
	changes: readonly Change[],
	number: number | undefined
): Option {
	const all = { value, words: valueWords(value, named.field, app.catalogue.names) };
	const written = number === undefined ? undefined : originOf(changes, value);
	const source = written ? { stamp: written.stamp, kind: written.action.kind } : undefined;
	const at = timeOf(source?.stamp ?? stamp);
	if (number !== undefined && source?.kind !== 'edit' && source?.kind !== 'import') {
		const device = written?.action.device ?? t.version(number);
		return { ...all, device, own: false, meta: t.reopenedAt(timeOf(stamp)) };
	}
	const label = deviceLabel(app, writerOf(source?.stamp ?? stamp));
	const own = label === history.thisDevice;
	const kind = source?.kind ?? changes.find((change) => change.stamp === stamp)?.action.kind;
	const device = own ? t.thisDevice : label === history.otherDevice ? t.otherDevice : label;
	return { ...all, device, own, meta: kind === 'import' ? t.importedAt(at) : t.changedAt(at) };
}

/** Where a value came from, as far as the history of this computer tells. */
const originOf = (changes: readonly Change[], value: unknown): Change | undefined =>
	changes.find(
		({ to, action, beside }) =>
			canonical(to) === canonical(value) && beside === undefined && action.kind !== 'undo'
	);
