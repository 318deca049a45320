import type { NamedField } from '../../core/record.ts';

/** Facts that a measure is asked for first, on its page. */
export const pageFacts: readonly string[] = [
	'lead',
	'contact',
	'field',
	'start',
	'end',
	'review',
	'priority',
	'targetGroups',
	'districts',
	'tags',
	'visibility'
];

/** Facts at the top of the sheet beside the list. */
export const sheetFacts: readonly string[] = [
	'lead',
	'partners',
	'contact',
	'period',
	'costs',
	'review'
];

/** Texts with a place of their own. */
export const contentFields: readonly string[] = ['summary', 'description'];

/** Fields that other parts of the screen show: title, status, notes, relations. */
const elsewhere: ReadonlySet<string> = new Set([
	'number',
	'title',
	'status',
	'reason',
	'blocked',
	'related',
	...contentFields
]);

/** All other fields, the town's own ones included, so that none is out of reach. */
export function remainingFacts(
	fields: readonly NamedField[],
	shown: readonly string[],
	alsoElsewhere: readonly string[] = []
): string[] {
	const placed = new Set([...shown, ...alsoElsewhere]);
	return fields.map(({ key }) => key).filter((key) => !placed.has(key) && !elsewhere.has(key));
}
