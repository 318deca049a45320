/** Who may see a field: everyone, the administration, or only who needs the person. */
export type Visibility = 'public' | 'internal' | 'personal';

/** What every declared field can say about itself. */
export interface FieldOptions {
	/** What the field is called elsewhere; recognises the columns of other people's files. */
	synonyms?: readonly string[];
	/** Labels that this field had in former versions of the program; their files must open for ever. */
	formerly?: readonly string[];
	required?: boolean;
	/** Its words are found by the search. */
	searchable?: boolean;
	/** Shown as a column unless the user chooses otherwise. */
	column?: boolean;
	visibility?: Visibility;
	help?: string;
	/** Kept by the program, not typed in: no form shows it. */
	hidden?: boolean;
	/** Of a part: how a sentence about the whole goes on with it; "…" stands for its words (`core/value-words.ts`). */
	told?: string;
}

interface Base extends FieldOptions {
	label: string;
}

/** A line of text. `natural`: sorted as a number in parts ("5-4-10" after "5-4-9"). */
export interface TextField extends Base {
	kind: 'text';
	natural?: boolean;
	check?: 'email' | 'phone' | 'link' | 'ags' | 'ars';
}
export interface LongTextField extends Base {
	kind: 'long-text';
}
export interface NumberField extends Base {
	kind: 'number';
}
/** Euros with at most two decimals. */
export interface MoneyField extends Base {
	kind: 'money';
}
/** A date as exact as it was meant: day, month, quarter, year or "fortlaufend". */
export interface DateField extends Base {
	kind: 'date';
}
export interface ChoiceField<C extends Choices = Choices> extends Base {
	kind: 'choice';
	choices: C;
	/** Words of other people's lists that mean a choice. */
	words?: Readonly<Record<string, keyof C & string>>;
	/** The choice that stands for "nothing said"; '' where there is none. */
	blank?: keyof C & string;
}
export interface FlagField extends Base {
	kind: 'flag';
}
/** Another record by id, or `words:…` as long as nothing of that kind answers to these words. */
export interface ReferenceField extends Base {
	kind: 'reference';
	/** Key of the entity; may be one that a later version brings. */
	target: string;
	/** The record belongs to its target: it is deleted with it and shown on its sheet. */
	owner?: boolean;
	/** The record stands under its target: when that is deleted elsewhere, a person says where it belongs. */
	above?: boolean;
}
export interface SetField<I extends Item = Item> extends Base {
	kind: 'set';
	of: I;
}
/** Parts that belong together: edited, merged and dated as one value, one column each. */
export interface GroupField<P extends Parts = Parts> extends Base {
	kind: 'group';
	parts: P;
}
export interface ListField<P extends Parts = Parts> extends Base {
	kind: 'list';
	parts: P;
}

/** Keys of a choice with their German words, in the order in which they are offered. */
export type Choices = Readonly<Record<string, string>>;
export type Item = TextField | ChoiceField | ReferenceField;
export type Part =
	| TextField
	| LongTextField
	| NumberField
	| MoneyField
	| DateField
	| ChoiceField
	| FlagField
	| ReferenceField;
export type Parts = Readonly<Record<string, Part>>;
export type Field = Part | SetField | GroupField | ListField;
export type KindName = Field['kind'];

/** The value that a declared field holds. */
export type ValueOf<F> = F extends { kind: 'text' | 'long-text' | 'date' | 'reference' }
	? string
	: F extends { kind: 'number' | 'money' }
		? number | null
		: F extends { kind: 'flag' }
			? boolean
			: F extends { kind: 'choice'; choices: infer C; blank: string }
				? keyof C & string
				: F extends { kind: 'choice'; choices: infer C }
					? (keyof C & string) | ''
					: F extends { kind: 'set' }
						? readonly string[]
						: F extends { kind: 'group'; parts: infer P }
							? PartsOf<P>
							: F extends { kind: 'list'; parts: infer P }
								? readonly PartsOf<P>[]
								: never;
type PartsOf<P> = { readonly [K in keyof P]: ValueOf<P[K]> };

// The words with which entities are declared: one line a field.

type Without<F extends Base, K extends keyof F = never> = Omit<F, 'kind' | 'label' | K>;

export const text = (label: string, options: Without<TextField> = {}): TextField => ({
	kind: 'text',
	label,
	...options
});
export const longText = (label: string, options: Without<LongTextField> = {}): LongTextField => ({
	kind: 'long-text',
	label,
	...options
});
export const number = (label: string, options: Without<NumberField> = {}): NumberField => ({
	kind: 'number',
	label,
	...options
});
export const money = (label: string, options: Without<MoneyField> = {}): MoneyField => ({
	kind: 'money',
	label,
	...options
});
export const date = (label: string, options: Without<DateField> = {}): DateField => ({
	kind: 'date',
	label,
	...options
});
export const flag = (label: string, options: Without<FlagField> = {}): FlagField => ({
	kind: 'flag',
	label,
	...options
});
export const choice = <
	const C extends Choices,
	const O extends Without<ChoiceField<C>, 'choices'> = object
>(
	label: string,
	choices: C,
	options?: O
): ChoiceField<C> & O => ({ kind: 'choice', label, choices, ...(options as O) });
export const reference = (
	label: string,
	target: string,
	options: Without<ReferenceField, 'target'> = {}
): ReferenceField => ({ kind: 'reference', label, target, ...options });
export const set = <I extends Item>(
	of: I,
	options: Without<SetField<I>, 'of'> = {}
): SetField<I> => ({ kind: 'set', label: of.label, of, ...options });
export const group = <const P extends Parts>(
	label: string,
	parts: P,
	options: Without<GroupField<P>, 'parts'> = {}
): GroupField<P> => ({ kind: 'group', label, parts, ...options });
export const list = <const P extends Parts>(
	label: string,
	parts: P,
	options: Without<ListField<P>, 'parts'> = {}
): ListField<P> => ({ kind: 'list', label, parts, ...options });
