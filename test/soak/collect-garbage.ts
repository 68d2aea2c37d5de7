/** Collects all garbage of this thread. Throws where Node was started without `--expose-gc`. */
export function collectGarbage(): void {
  if (global.gc === undefined) throw new Error('run with --expose-gc');
  global.gc();
}
