/**
 * How long a test waits for what must become true, in milliseconds: just less than a test may take,
 * so that its failure still says what it waited for.
 */
export const patienceMs = 170_000;
