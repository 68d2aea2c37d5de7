import type { Page } from 'playwright-core';

/** Portside's window in one of its hosts, run from the build as a user runs it. */
export interface TestWindow {
  readonly page: Page;
  /** Ends the host as a crash would. */
  killHost(): Promise<void>;
  /** Ends everything; after `killHost` what is left. */
  close(): Promise<void>;
}

/** A host that the end-to-end tests know how to start. */
export interface WindowHost {
  readonly name: string;
  readonly open: () => Promise<TestWindow>;
}
