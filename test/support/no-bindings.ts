import type { SocketBindings } from '../../src-main/readers/procfs/bindings/socket-bindings.ts';

/** Knows of no socket how it was bound, as where there is no ss. */
export const noBindings: SocketBindings = {
  of: () => null,
  update: () => new Set(),
  settled: () => Promise.resolve(),
};
