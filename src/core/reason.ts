import type { Rec } from '../model/registry.ts';
import { needsReason, type Status } from '../model/status.ts';

/** The reason that comes with a status which asks for one; a reason that stands there already stays. */
export const reasonWith = (
	measure: Rec<'measure'>,
	status: Status,
	words: string
): Partial<Rec<'measure'>> =>
	needsReason.has(status) && measure.reason === '' && words !== '' ? { reason: words } : {};
