import type { FileFilter } from 'electron';
import { translate } from '../core/words/translate.ts';

const filterWords: ReadonlyMap<string, string> = new Map([
  ['json', 'filterSnapshot'],
  ['csv', 'filterCsv'],
  ['md', 'filterMarkdown'],
  ['html', 'filterReport'],
]);

/** The kinds of file the save dialog offers: the one of the suggested name. */
export function saveFilters(fileName: string): FileFilter[] {
  const extension = fileName.slice(fileName.lastIndexOf('.') + 1);
  const word = filterWords.get(extension) ?? 'filterText';
  return [{ name: translate(`desktop.${word}`), extensions: [extension] }];
}
