import type { Catalogue } from './catalogue.ts';
import { foreignKey } from './names.ts';

/**
 * Goes on, once a catalogue is open, with what a former program could not do or an interruption left
 * undone: records of sorts that were unknown then, an erasure that did not reach the backups.
 */
export async function finish(catalogue: Catalogue): Promise<void> {
	// First what a person was promised: records that cannot be put in must not keep it from being done.
	const pending = await catalogue.fact<readonly unknown[]>('erasing');
	if (pending?.length) await (await import('./erasure.ts')).finishErasure(catalogue);
	if (await catalogue.fact(foreignKey)) {
		const { settleForeign } = await import('./foreign.ts');
		await settleForeign(catalogue);
	}
}
