import {
  openReading,
  type Opening,
  type TableOrigin,
} from '../../src-renderer/stores/opening/opened-table.ts';
import { readText } from '../../src-renderer/worker/read-table-text.ts';

/** What a window opens of a text, read at once where the window leaves that to its worker. */
export function openText(text: string, origin: TableOrigin): Opening {
  return openReading(readText(text), origin);
}
