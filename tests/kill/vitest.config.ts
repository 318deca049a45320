import { defineConfig } from 'vitest/config';

/** Tests that start browsers by themselves: one after the other, from the root of the project. */
export default defineConfig({
	test: {
		name: 'kill',
		root: new URL('../..', import.meta.url).pathname,
		include: ['tests/kill/*.test.ts'],
		environment: 'node',
		// As many runs as one likes.
		testTimeout: 3_600_000,
		hookTimeout: 180_000,
		fileParallelism: false
	}
});
