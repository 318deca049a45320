import type { Rec } from '../../model/registry.ts';

/** The orders that put a step one place up or down; nothing at the ends. Only changed ones. */
export function movedOrders(
	steps: readonly Rec<'step'>[],
	id: string,
	by: -1 | 1
): { id: string; order: number }[] {
	const at = steps.findIndex((step) => step.id === id);
	const to = at + by;
	if (at < 0 || to < 0 || to >= steps.length) return [];
	const moved = steps.toSpliced(at, 1).toSpliced(to, 0, steps[at]!);
	return moved
		.map((step, i) => ({ id: step.id, order: i + 1, before: step.order }))
		.filter(({ order, before }) => order !== before)
		.map(({ id: step, order }) => ({ id: step, order }));
}

/** The place behind all others. */
export const lastOrder = (steps: readonly Rec<'step'>[]): number =>
	steps.reduce((most, { order }, i) => Math.max(most, order ?? i + 1), 0) + 1;
