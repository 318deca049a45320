import { versionsOf, type Matter, type Tables } from '../../core/clarify.ts';
import { writerOf } from '../../core/stamp.ts';
import { valueWords } from '../../core/value-words.ts';
import type { Write } from '../../data/batch.ts';
import { clarify as t } from '../../i18n/de/clarify.ts';
import { history } from '../../i18n/de/history.ts';
import { kindOf } from '../../model/kinds/index.ts';
import type { Version } from '../../model/record.ts';
import type { App } from '../app.svelte.ts';
import { deviceLabel } from '../history/devices.ts';
import { fieldIn, fieldOf, nameOf } from './words.ts';

/** Which version is to hold everywhere: that of a device, by its label, or the newest. */
export interface Rule {
	readonly label: string;
	readonly takes: (versions: readonly Version[]) => Version | undefined;
}

/** One field that a rule decides. */
export interface Ruled {
	readonly matter: Matter;
	readonly what: string;
	readonly words: string;
	readonly write: Write;
}

type Conflict = Extract<Matter, { kind: 'conflict' }>;

const conflictsOf = (matters: readonly Matter[]): Conflict[] =>
	matters.filter((matter) => matter.kind === 'conflict');

function versionsFor(tables: Tables, { entity, id, key }: Conflict): readonly Version[] {
	const record = tables.withDeleted(entity, id);
	return record ? versionsOf(entity, record, key) : [];
}

const newest = (versions: readonly Version[]): Version | undefined =>
	[...versions].sort((a, b) => (a.stamp < b.stamp ? 1 : -1))[0];

/** The rules that can be chosen: this computer's version, that of each other one, the newer one. */
export function rulesFor(app: App, tables: Tables, matters: readonly Matter[]): Rule[] {
	const conflicts = conflictsOf(matters);
	if (conflicts.length < 2) return [];
	const labels = new Set(
		conflicts.flatMap((matter) =>
			versionsFor(tables, matter).map(({ stamp }) => deviceLabel(app, writerOf(stamp)))
		)
	);
	const own = labels.delete(history.thisDevice) ? [history.thisDevice] : [];
	const ofDevice = (label: string): Rule => ({
		label:
			label === history.thisDevice
				? t.everywhereOwn
				: t.everywhereOf(label === history.otherDevice ? t.otherDeviceOf : label),
		takes: (versions) => {
			const fit = versions.filter(({ stamp }) => deviceLabel(app, writerOf(stamp)) === label);
			return newest(fit);
		}
	});
	return [
		...[...own, ...[...labels].sort()].map(ofDevice),
		{ label: t.everywhereNewest, takes: newest }
	];
}

/** What a rule would decide; what it has no version for stays open. */
export function ruledBy(
	app: App,
	tables: Tables,
	matters: readonly Matter[],
	rule: Rule
): { readonly ruled: readonly Ruled[]; readonly all: number } {
	const conflicts = conflictsOf(matters);
	const ruled = conflicts.flatMap((matter): Ruled[] => {
		const { entity, id, key } = matter;
		const named = fieldOf(app, entity, key);
		const version = rule.takes(versionsFor(tables, matter));
		if (!named || !version) return [];
		const value = version.value ?? kindOf(named.field).empty(named.field);
		return [
			{
				matter,
				what: `${nameOf(app, tables, matter)} · ${fieldIn(app, tables, matter)}`,
				words: valueWords(version.value, named.field, app.catalogue.names),
				write: { entity, id, set: { [key]: value }, decide: true }
			}
		];
	});
	return { ruled, all: conflicts.length };
}
