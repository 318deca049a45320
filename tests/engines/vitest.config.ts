import { defineConfig } from 'vitest/config';

/** Tests that start browsers by themselves: one after the other, from the root of the project. */
export default defineConfig({
	test: {
		name: 'engines',
		root: new URL('../..', import.meta.url).pathname,
		include: ['tests/engines/*.test.ts'],
		environment: 'node',
		testTimeout: 180_000,
		hookTimeout: 180_000,
		fileParallelism: false
	}
});
