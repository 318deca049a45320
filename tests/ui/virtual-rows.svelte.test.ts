import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import { VirtualWindow } from '../../src/ui/virtual.svelte.ts';

test('the rows of the first picture are measured once, after it is painted', async () => {
	const observe = vi.spyOn(ResizeObserver.prototype, 'observe');
	const visible = new VirtualWindow({ count: () => 3 });
	const rows = [0, 1, 2].map(() => document.createElement('tr'));
	const measured = (): unknown[] =>
		observe.mock.calls.map(([target]) => target).filter((one) => rows.includes(one as never));
	const leave = $effect.root(() => {
		$effect(() => visible.viewport(document.createElement('div')) ?? undefined);
		for (const [index, row] of rows.entries()) $effect(() => visible.row(index)(row) ?? undefined);
	});
	flushSync();
	expect(measured()).toEqual([]);
	await vi.waitFor(() => expect(measured()).not.toEqual([]));
	flushSync();
	expect(measured()).toEqual(rows);
	leave();
});
