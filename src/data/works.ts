import type { Action } from '../core/undo.ts';
import type { Row } from '../model/record.ts';
import type { EntityKey } from '../model/registry.ts';
import type { Progress, Write } from './batch.ts';
import type { Work } from './source.ts';

/** Records with their whole past, as a file or a backup holds them. */
export type Records = readonly { readonly entity: EntityKey; readonly row: Row }[];

/** Writes what a person did. */
export const writing =
	(action: Action, writes: readonly Write[]): Work =>
	async (batch) => {
		// Each record of a bulk action is a matter of its own; a dialog's writes belong together.
		await batch.write(writes, { many: action.kind === 'bulk' });
		return { entry: batch.entry(action), kept: 0, gone: batch.gone.size };
	};

/** The progress of work that goes through its records twice, as one bar. */
export const halves = ({
	onProgress = () => undefined,
	...rest
}: Progress): readonly [Progress, Progress] => [
	{ ...rest, onProgress: (done, of) => onProgress(done, 2 * of) },
	{ ...rest, onProgress: (done, of) => onProgress(of + done, 2 * of) }
];
