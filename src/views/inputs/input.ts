import type { Component } from 'svelte';
import type { Field } from '../../model/field.ts';
import type { Problem } from '../../model/kinds/index.ts';
import type { FieldAttributes } from '../../ui/field.ts';

/** Words that stand in an input and are no value (yet). `problem` says why, once the input was left. */
export interface Typing {
	readonly text: string;
	readonly problem?: Problem;
	/** In a group or a list: the words of its parts. */
	readonly parts?: Readonly<Record<string, Typing>>;
}

/** The words of a group or list after those of one part changed; those with a problem count first. */
export function withPart(
	whole: Typing | undefined,
	key: string,
	part: Typing | undefined
): Typing | undefined {
	const others = Object.entries(whole?.parts ?? {}).filter(([other]) => other !== key);
	const parts = Object.fromEntries(part ? [...others, [key, part]] : others);
	const all = Object.values(parts);
	const first = all.find(({ problem }) => problem) ?? all[0];
	return first && { ...first, parts };
}

/** What every input takes, whatever its kind of value. */
export interface InputProps {
	/** The declaration: label, choices, target, parts. */
	field: Field;
	value: unknown;
	/**
	 * A new value. Free text comes with every key; dates, numbers and checked texts come when the input
	 * is left or finished by Enter, since half a date can be a date, too.
	 */
	onvalue: (value: never) => void;
	/** Words that are not understood (yet), so that they can be kept; nothing once they are. */
	ontyping?: ((typing: Typing | undefined) => void) | undefined;
	/** Words kept from before, shown instead of the value. */
	typing?: Typing | undefined;
	/** From `Field`, or just an `aria-label`. */
	attributes?: Partial<FieldAttributes> & { 'aria-label'?: string };
	/** Values of a record that new words make. */
	preset?: Readonly<Record<string, unknown>> | undefined;
	/** Words to choose from, where new ones are allowed, too. */
	suggestions?: readonly string[] | undefined;
}

/** An input for one kind of value. */
export type Input = Component<InputProps>;
