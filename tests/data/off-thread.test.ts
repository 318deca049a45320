import { afterEach, expect, test, vi } from 'vitest';
import { OffThread } from '../../src/data/files/off-thread.ts';

/** A worker whose script does not come. */
class Unstarted extends EventTarget {
	onerror: (() => void) | undefined;
	constructor() {
		super();
		queueMicrotask(() => this.onerror?.());
	}
	postMessage(): void {
		// There is nobody who could answer.
	}
	terminate(): void {
		this.onerror = undefined;
	}
}

const work = (): OffThread<{ count(): Promise<number> }> =>
	new OffThread({
		address: 'https://wegmarke.test/work.js',
		name: 'work',
		here: () => ({ count: () => Promise.resolve(3) })
	});

afterEach(() => {
	vi.unstubAllGlobals();
});

test('a worker that does not start is told to the job, also where it was started in advance', async () => {
	vi.stubGlobal('Worker', Unstarted);
	vi.stubGlobal('location', new URL('https://wegmarke.test/'));
	await expect(work().run(async (it) => it.count())).rejects.toThrow('could not be started');
	const early = work();
	early.start();
	await Promise.resolve();
	await expect(early.run(async (it) => it.count())).rejects.toThrow('could not be started');
});

test('without workers the work is done here', async () => {
	vi.stubGlobal('Worker', undefined);
	expect(await work().run(async (it) => it.count())).toBe(3);
});
