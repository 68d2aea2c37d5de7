import { describe, expect, it } from 'vitest';
import { savedText } from '../../../../src-main/core/snapshot/saved-text.ts';
import { translate } from '../../../../src-main/core/words/translate.ts';
import {
  type OpenedTable,
  type TableOrigin,
} from '../../../../src-renderer/stores/opening/opened-table.ts';
import {
  openedLacks,
  openedName,
  openedSource,
} from '../../../../src-renderer/stores/opening/opened-words.ts';
import { aUnixSocket } from '../../../support/a-unix-socket.ts';
import { dumpText } from '../../../support/dump-fixture.ts';
import { sampleListener } from '../../../support/sample-sockets.ts';
import { scriptedMachine } from '../../../support/scripted-monitor.ts';
import { openText } from '../../../support/open-text.ts';

const words = { say: translate, when: (timeMs: number) => `at ${timeMs}` };
const pasted: TableOrigin = { kind: 'pasted' };

function opened(text: string, origin = pasted): OpenedTable {
  const opening = openText(text, origin);
  if (!opening.ok) throw new Error(opening.problem.key);
  return opening.opened;
}

function snapshotText(unix: boolean): string {
  const snapshot = { revision: 1, takenAtMs: 1000, sockets: [sampleListener(80)], notes: [] };
  const unixSockets = unix ? [aUnixSocket({ inode: 1, path: '/run/a' })] : null;
  const reading = { snapshot, machine: scriptedMachine, unixSockets };
  return savedText(reading, { by: 'hand', label: '' }).text;
}

function lacksOf(table: OpenedTable): readonly string[] {
  return openedLacks(table).map(({ key }) => key);
}

describe('what an opened table is called', () => {
  it('tells tool, machine and time as far as they are known', () => {
    expect(openedSource(opened(snapshotText(false)), words)).toBe(
      'a Portside snapshot of ada, at 1000',
    );
    expect(openedSource(opened(dumpText('windows-netstat-ano')), words)).toBe('netstat of Windows');
    expect(openedSource(opened(dumpText('macos-netstat-anv')), words)).toBe('netstat of macOS');
  });

  it.each([
    [pasted, 'pasted text'],
    [{ kind: 'file', fileName: 'a.txt' }, 'a.txt'],
    [{ kind: 'saved', fileName: 'a.json', label: '' }, 'a.json'],
    [{ kind: 'saved', fileName: 'a.json', label: 'before' }, 'before'],
  ] as const)('of %j is its name', (origin, name) => {
    expect(openedName(opened(snapshotText(false), origin), words)).toBe(name);
  });
});

describe('what an opened table does not tell', () => {
  it('is said in every language that has the words', () => {
    for (const { key, values } of openedLacks(opened(dumpText('linux-netstat-an')))) {
      expect(translate(key, values)).not.toBe('');
    }
  });

  it('has the sockets of other kinds that are not shown', () => {
    expect(lacksOf(opened(dumpText('linux-netstat-an')))).toContain('saved.otherSockets');
  });

  it('does not count Unix-domain sockets that are shown', () => {
    expect(lacksOf(opened(snapshotText(true)))).not.toContain('saved.otherSockets');
    expect(lacksOf(opened(snapshotText(true)))).not.toContain('saved.noUnix');
    expect(lacksOf(opened(snapshotText(false)))).toContain('saved.noUnix');
  });

  it('has since when sockets were open, unless one of them tells', () => {
    expect(lacksOf(opened(dumpText('linux-netstat-an')))).toContain('saved.noAges');
    expect(lacksOf(opened(snapshotText(true)))).not.toContain('saved.noAges');
  });
});
