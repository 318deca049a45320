import type { Deletion, Row, Stamp } from '../model/record.ts';
import { versionsIn } from './register.ts';
import { isPurged } from './write.ts';

/** The deletions that stand in a record, each with when and by whom; also where someone fetched it back. */
export const deletionsOf = (row: Row): (Deletion & { readonly stamp: Stamp })[] =>
	versionsIn(row, 'deleted').flatMap(({ value, stamp }) =>
		value ? [{ ...(value as Deletion), stamp }] : []
	);

/** Whether someone threw a record out of the bin: what stood in it then is gone for good. */
export const isEmptied = (row: Row): boolean =>
	!isPurged(row) && deletionsOf(row).some(({ how }) => how === 'final');
