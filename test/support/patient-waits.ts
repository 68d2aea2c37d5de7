import { vi } from 'vitest';
import { patienceMs } from './patience.ts';

/**
 * Set up for every test file: `vi.waitFor` and `vi.waitUntil` give up after one second of
 * themselves, which is too early on a busy machine. What must become true may take as long as its
 * test.
 */
const { waitFor, waitUntil } = vi;
vi.waitFor = (callback, options) => waitFor(callback, options ?? { timeout: patienceMs });
vi.waitUntil = (callback, options) => waitUntil(callback, options ?? { timeout: patienceMs });
