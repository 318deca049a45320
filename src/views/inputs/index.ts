import type { KindName } from '../../model/field.ts';
import ChoiceValue from './choice-value.svelte';
import DateValue from './date-value.svelte';
import FlagValue from './flag-value.svelte';
import GroupValue from './group-value.svelte';
import type { Input } from './input.ts';
import ListValue from './list-value.svelte';
import LongTextValue from './long-text-value.svelte';
import NumberValue from './number-value.svelte';
import ReferenceValue from './reference-value.svelte';
import SetValue from './set-value.svelte';
import TextValue from './text-value.svelte';

/** The input for every kind of value: a kind without one does not compile. */
export const inputs: Record<KindName, Input> = {
	text: TextValue,
	'long-text': LongTextValue,
	number: NumberValue,
	money: NumberValue,
	date: DateValue,
	choice: ChoiceValue,
	flag: FlagValue,
	reference: ReferenceValue,
	set: SetValue,
	group: GroupValue,
	list: ListValue
};
