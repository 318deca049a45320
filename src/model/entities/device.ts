import { entity } from '../entity.ts';
import { set, text } from '../field.ts';

/** A browser that works on the catalogue. Every page load writes under an id of its own, listed here. */
export const device = entity({
	key: 'device',
	label: 'Gerät',
	plural: 'Geräte',
	named: ['label'],
	foundBy: ['label'],
	internal: true,
	fields: {
		label: text('Bezeichnung', { required: true }),
		writers: set(text('Schreiber'), { hidden: true })
	}
});
