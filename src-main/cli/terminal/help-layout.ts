import type { Help } from 'commander';
import { displayWidth } from './display-width.ts';
import { wrapText } from './wrap-text.ts';

/** Lays Commander's help out by what a terminal shows: some characters are two columns wide. */
export const helpLayout: Pick<Help, 'displayWidth' | 'boxWrap'> = {
  displayWidth,
  boxWrap: (text, width) =>
    text
      .split('\n')
      .flatMap((line) => wrapText(line, width))
      .join('\n'),
};
