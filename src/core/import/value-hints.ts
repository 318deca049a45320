import { measure } from '../../model/entities/measure.ts';
import { kindOf, noNames } from '../../model/kinds/index.ts';
import { choiceFieldOf } from './targets.ts';
import type { TargetKey } from './types.ts';
import type { Profile, ValueSort } from './values.ts';

interface Fitted {
	targets: readonly TargetKey[];
	sure: boolean;
}

/**
 * A header that says one thing over values that are another: "Handlungsansatz" over 5-4-1, 5-4-2 is
 * the number; "Stand" over whole sentences is the state of implementation.
 */
export function fitToValues(all: readonly TargetKey[], profile: Profile): Fitted {
	if (profile.filled === 0) return { targets: all, sure: true };
	const named = all.filter((key) => canHold(key, profile));
	const [first] = named;
	if (first === undefined) return { targets: named, sure: true };
	const rule = rules.find(({ from, holds }) => from.includes(first) && holds(profile));
	if (!rule) return { targets: named, sure: plausible(first, profile) };
	const rest = rule.drop ? named.slice(1) : named;
	return { targets: [...new Set([...rule.to, ...rest])], sure: rule.sure ?? false };
}

/** A choice whose words are all foreign is another list's own; for the status they are asked for. */
function canHold(key: TargetKey, { distinct }: Profile): boolean {
	const field = choiceFieldOf(key);
	if (!field || field.label === statusLabel) return true;
	const known = distinct.filter((words) => 'value' in kindOf(field).parse(words, field, noNames));
	return known.length >= distinct.length * 0.3;
}
const statusLabel = measure.fields.status.label;

interface Rule {
	from: readonly TargetKey[];
	holds: (profile: Profile) => boolean;
	to: readonly TargetKey[];
	sure?: boolean;
	/** What the header says is impossible, not just less likely. */
	drop?: boolean;
}

const mostly =
	(sort: ValueSort, share = 0.8) =>
	(profile: Profile): boolean =>
		profile.share(sort) >= share;
const sentences = (profile: Profile): boolean => profile.length > 40;

const rules: readonly Rule[] = [
	{
		from: ['measure.title', 'goal.text', 'field.title'],
		holds: (profile) => mostly('numbering')(profile) && profile.length < 10,
		to: ['measure.number'],
		sure: true
	},
	{
		from: ['measure.number'],
		holds: (profile) => profile.length > 20 && !mostly('numbering', 0.5)(profile),
		to: ['measure.title']
	},
	{ from: ['record-type'], holds: (profile) => !mostly('record')(profile), to: [], drop: true },
	{
		from: ['measure.status.value'],
		holds: mostly('date'),
		to: ['progress.date', 'measure.status.date']
	},
	{
		from: ['measure.status.value', 'progress.status'],
		holds: (profile) => sentences(profile) && !mostly('status', 0.3)(profile),
		to: ['progress.state']
	},
	{
		from: ['progress.state'],
		holds: mostly('status', 0.6),
		to: ['measure.status.value']
	},
	{ from: ['funding'], holds: mostly('money'), to: ['funding.planned'] },
	{ from: ['responsibility', 'measure.partners'], holds: mostly('person'), to: ['contact'] },
	{ from: ['contact'], holds: mostly('email'), to: ['person.email'], sure: true },
	{ from: ['contact'], holds: mostly('phone'), to: ['person.phone'], sure: true },
	{
		from: ['measure.end', 'measure.start'],
		holds: mostly('span', 0.5),
		to: ['time-span'],
		sure: true
	},
	{ from: ['time-span'], holds: (profile) => !mostly('span', 0.2)(profile), to: ['measure.end'] }
];

/** Whether values can be what the header says, as far as that shows. */
function plausible(target: TargetKey, profile: Profile): boolean {
	if (target === 'measure.end' || target === 'measure.start') {
		return profile.share('date') + profile.share('span') >= 0.5;
	}
	return !(target === 'measure.number' && profile.length > 20);
}

/** What a column is by its values alone. */
const hints: readonly (readonly [ValueSort, number, TargetKey])[] = [
	['email', 0.8, 'person.email'],
	['record', 0.9, 'record-type'],
	['status', 0.6, 'measure.status.value'],
	['funding', 0.5, 'funding'],
	['person', 0.8, 'contact'],
	['phone', 0.8, 'person.phone'],
	['money', 0.8, 'funding.planned']
];

/** Guesses for a column whose header says nothing known. */
export function byValues(profile: Profile, label: string): TargetKey[] {
	if (profile.filled === 0) return [];
	// "1, 2, 3" may be amounts of anything; every row another number of a concept is its number.
	const counted = profile.distinct.length === profile.filled && profile.filled > 1;
	if (label === '' && counted && profile.share('numbering') > 0.9) return ['measure.number'];
	const sorts = hints.filter(([sort, share]) => profile.share(sort) >= share);
	return sorts.map(([, , target]) => target);
}
