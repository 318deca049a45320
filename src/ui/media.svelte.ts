import { MediaQuery } from 'svelte/reactivity';

const queries = {
	/** The width up to which the layout is that of a phone. */
	phone: 'max-width: 40rem',
	/** A sheet covers the list. */
	narrow: 'max-width: 60rem',
	/** Beside a list and a sheet there is no room for the open navigation. */
	crowded: 'width < 93.75rem',
	/** Fingers instead of a mouse. */
	touch: 'pointer: coarse'
};

const made: Record<string, MediaQuery> = {};

// Made at the first question, so that importing this needs no window.
function matches(query: string): boolean {
	return (made[query] ??= new MediaQuery(query)).current;
}

/** What the window is like; the same widths as in the CSS, for the few places where markup depends on them. */
export const media = {
	get phone() {
		return matches(queries.phone);
	},
	get narrow() {
		return matches(queries.narrow);
	},
	get crowded() {
		return matches(queries.crowded);
	},
	get touch() {
		return matches(queries.touch);
	}
};
