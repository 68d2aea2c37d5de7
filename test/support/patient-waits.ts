import { vi } from 'vitest';

/** Just less than a test may take, so that its failure still says what it waited for. */
const patienceMs = 170_000;

/**
 * Set up for every test file: `vi.waitFor` and `vi.waitUntil` give up after one second of
 * themselves, which a busy machine needs for less than that. What must become true may take as long
 * as its test.
 */
const { waitFor, waitUntil } = vi;
vi.waitFor = (callback, options) => waitFor(callback, options ?? { timeout: patienceMs });
vi.waitUntil = (callback, options) => waitUntil(callback, options ?? { timeout: patienceMs });
