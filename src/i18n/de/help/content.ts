/**
 * A piece of a text that is read: a heading, a paragraph (plain text), a list, steps in their order,
 * terms with what they mean, keys with what they do, or ways to screens.
 */
export type Block =
	| string
	| { readonly heading: string }
	| { readonly list: readonly string[] }
	| { readonly steps: readonly string[] }
	| { readonly terms: readonly (readonly [term: string, meaning: string])[] }
	| { readonly keys: readonly (readonly [keys: string, effect: string])[] }
	| { readonly links: readonly (readonly [label: string, href: string])[] };

/** One page of the help. `id` is its part of the address. */
export interface HelpPage {
	readonly id: string;
	readonly title: string;
	/** One sentence under the title. */
	readonly lead: string;
	readonly blocks: readonly Block[];
}
