import { onScopeDispose } from 'vue';

/** Lets the edge of a column's head be pulled; the width follows the pointer. */
export function useColumnResize(setWidth: (name: string, widthPx: number) => void): {
  readonly pull: (event: PointerEvent, name: string, widthPx: number) => void;
} {
  let release = (): void => undefined;

  function pull(event: PointerEvent, name: string, widthPx: number): void {
    if (event.button !== 0) return;
    event.preventDefault();
    release();
    const signal = new AbortController();
    const options = { signal: signal.signal };
    release = () => signal.abort();
    const follow = (next: PointerEvent): void =>
      setWidth(name, widthPx + next.clientX - event.clientX);
    document.addEventListener('pointermove', follow, options);
    document.addEventListener('pointerup', release, options);
    document.addEventListener('pointercancel', release, options);
  }

  onScopeDispose(() => release());
  return { pull };
}
