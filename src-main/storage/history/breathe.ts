/**
 * Called between the pages of a long search, so that a thread which also writes gets to it. A
 * program that only reads need not wait.
 */
export type Breathe = () => Promise<void>;
