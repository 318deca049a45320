import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';
import './browser-gaps.ts';
