import type { Action } from '../core/undo.ts';
import type { Progress } from './batch.ts';
import { keepForeign, type Foreign } from './foreign.ts';
import type { Work } from './source.ts';
import type { Records } from './works.ts';

/** Merges the records of a file: taking it back rewinds those that were not written since. */
export const takingIn =
	(
		action: Action,
		records: Records,
		{ foreign, ...progress }: Progress & { readonly foreign?: Foreign }
	): Work =>
	async (batch) => {
		const rewind = await batch.merge(records, progress);
		if (foreign) await keepForeign(batch, foreign);
		// What a catalogue begins with is never taken back.
		return { entry: batch.entry(action, action.kind === 'begin' ? {} : { rewind }), kept: 0 };
	};
