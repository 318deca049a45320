import { entity } from '../entity.ts';
import { number, text } from '../field.ts';

/** A saved way of looking at a screen; its parts are those of the address. */
export const view = entity({
	key: 'view',
	label: 'Ansicht',
	plural: 'Ansichten',
	named: ['name'],
	foundBy: ['name'],
	internal: true,
	fields: {
		name: text('Name', { required: true }),
		screen: text('Bildschirm'),
		filter: text('Filter'),
		columns: text('Spalten'),
		sort: text('Sortierung'),
		group: text('Gruppe'),
		order: number('Reihenfolge', { hidden: true })
	}
});
