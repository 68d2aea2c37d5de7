import { onScopeDispose, shallowRef, type ShallowRef } from 'vue';

/** Pixels that the pointer has to go before a press on a head becomes a drag. */
const dragAfterPx = 5;

/** A column on its way: `place` is where it would come to stand among the shown ones. */
export interface DraggedColumn {
  readonly name: string;
  readonly place: number;
}

export interface ColumnDrag {
  readonly dragged: Readonly<ShallowRef<DraggedColumn | null>>;
  /** Begins with a press on the head of a column. */
  readonly press: (event: PointerEvent, name: string) => void;
}

/** Lets the heads of columns be dragged to other places; Escape leaves everything as it was. */
export function useColumnDrag(
  heads: () => readonly HTMLElement[],
  drop: (name: string, place: number) => void,
): ColumnDrag {
  const dragged = shallowRef<DraggedColumn | null>(null);
  let release = (): void => undefined;

  function press(event: PointerEvent, name: string): void {
    if (event.button !== 0) return;
    release();
    const signal = new AbortController();
    const options = { signal: signal.signal };
    release = () => {
      signal.abort();
      dragged.value = null;
    };
    const move = (next: PointerEvent): void => {
      if (dragged.value === null && Math.abs(next.clientX - event.clientX) < dragAfterPx) return;
      dragged.value = { name, place: placeAt(next.clientX, name) };
    };
    document.addEventListener('pointermove', move, options);
    document.addEventListener('pointerup', finish, options);
    document.addEventListener('pointercancel', release, options);
    document.addEventListener('keydown', cancelByKey, { ...options, capture: true });
  }

  function placeAt(pointerX: number, name: string): number {
    const others = heads().filter((head) => head.dataset['column'] !== name);
    const passed = others.filter((head) => {
      const { left, width } = head.getBoundingClientRect();
      return left + width / 2 < pointerX;
    });
    return passed.length;
  }

  function finish(): void {
    const end = dragged.value;
    release();
    if (end === null) return;
    // The press ends in a click, which would sort by the column that was only moved.
    document.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => document.removeEventListener('click', swallow, { capture: true }), 0);
    drop(end.name, end.place);
  }

  function cancelByKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    release();
  }

  onScopeDispose(() => release());
  return { dragged, press };
}

function swallow(event: Event): void {
  event.stopPropagation();
  event.preventDefault();
}
