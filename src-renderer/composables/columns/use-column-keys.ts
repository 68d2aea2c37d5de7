import { nextTick, shallowRef, type ShallowRef } from 'vue';
import { useColumnLayouts } from '../../stores/columns/column-layouts.ts';
import type { ViewColumn } from '../../stores/columns/view-column.ts';
import { useWords } from '../use-words.ts';

const widthStepPx = 16;

export interface ColumnKeys {
  /** What a screen reader is told of the last change. */
  readonly told: Readonly<ShallowRef<string>>;
  readonly onKeyDown: (event: KeyboardEvent, column: ViewColumn) => void;
}

/** Arrow keys on the heads of columns: alone they go to the next head, with Shift they change the width, with Alt the place. */
export function useColumnKeys(headOf: (name: string) => HTMLElement | undefined): ColumnKeys {
  const { say } = useWords();
  const layouts = useColumnLayouts();
  const told = shallowRef('');

  function focusHead(name: string | undefined): void {
    const target = name === undefined ? undefined : headOf(name);
    target?.querySelector<HTMLElement>('[data-head]')?.focus();
  }

  async function move({ name, words }: ViewColumn, place: number): Promise<void> {
    layouts.moveTo(name, place);
    await nextTick();
    focusHead(name);
    const now = layouts.columns.findIndex((column) => column.name === name) + 1;
    const values = { column: say(words), place: now, places: layouts.columns.length };
    told.value = say('window.columnMoved', values);
  }

  async function resize({ name, words }: ViewColumn, byPx: number): Promise<void> {
    const head = headOf(name);
    if (head === undefined) return;
    layouts.setWidth(name, head.getBoundingClientRect().width + byPx);
    await nextTick();
    const width = Math.round(head.getBoundingClientRect().width);
    told.value = say('window.columnResized', { column: say(words), width });
  }

  function onKeyDown(event: KeyboardEvent, column: ViewColumn): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0 || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const place = layouts.columns.indexOf(column);
    if (event.altKey) void move(column, place + step);
    else if (event.shiftKey) void resize(column, step * widthStepPx);
    else focusHead(layouts.columns[place + step]?.name);
  }

  return { told, onKeyDown };
}
