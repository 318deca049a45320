import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';
import { configure } from '@testing-library/svelte';
import { vi } from 'vitest';
import './browser-gaps.ts';

// A slow machine is no failure: what is waited for may take longer than the second that is usual.
const patience = 20_000;
const { waitFor } = vi;
vi.waitFor = (callback, options) =>
	waitFor(callback, typeof options === 'number' ? options : { timeout: patience, ...options });
configure({ asyncUtilTimeout: patience });
