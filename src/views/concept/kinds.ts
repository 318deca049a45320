import type { IconName } from '../../ui/icons.ts';

/** What stands in a concept. */
export type Kind = 'field' | 'goal' | 'measure';

/** Where something new is to stand; ids, '' for none. */
export interface Spot {
	readonly field: string;
	readonly goal: string;
}

/** Icons of what can be added. */
export const kindIcons: Readonly<Record<Kind, IconName>> = {
	field: 'folder',
	goal: 'flag',
	measure: 'list'
};
