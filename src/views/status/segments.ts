import type { StatusCounts } from '../../core/summary.ts';
import { statusOrder } from '../../core/table-view.ts';
import { statuses, type Status } from '../../model/status.ts';
import type { Segment } from '../../ui/segment.ts';

/** The parts of a bar or legend of statuses, what is reached first. */
export const statusSegments = (
	counts: StatusCounts,
	href?: (status: Status) => string
): Segment[] =>
	statusOrder
		.filter((status) => counts.has(status))
		.map((status) => ({
			key: status,
			label: statuses[status],
			value: counts.get(status) ?? 0,
			tone: `is-${status}`,
			href: href?.(status)
		}));
