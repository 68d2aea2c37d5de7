import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { socketColumns } from '../../../src-main/core/grouping/sort-sockets.ts';
import { useChosenColumns } from '../../../src-renderer/stores/chosen-columns.ts';
import { flatCell } from '../../../src-renderer/stores/flat-cell.ts';
import { flatGrid } from '../../../src-renderer/stores/list-columns.ts';
import { socketColumnWords, viewColumns } from '../../../src-renderer/stores/view-column.ts';
import { translate } from '../../../src-main/core/words/translate.ts';
import { anOwner, listenerAt, outgoingFrom } from '../../support/build-socket.ts';

beforeEach(() => setActivePinia(createPinia()));

describe('the chosen columns', () => {
  it('stand in the order of the table however they were chosen', () => {
    const chosen = useChosenColumns();
    chosen.toggle('role');
    const { columns } = chosen;
    expect(columns.indexOf('role')).toBe(columns.indexOf('state') + 1);
    chosen.toggle('role');
    expect(chosen.columns).not.toContain('role');
  });

  it('never become none, and come back to the usual ones', () => {
    const chosen = useChosenColumns();
    const usual = chosen.columns;
    for (const column of usual) chosen.toggle(column);
    expect(chosen.columns).toHaveLength(1);
    chosen.showUsual();
    expect(chosen.columns).toEqual(usual);
  });

  it('have a track and words each', () => {
    const grid = flatGrid(socketColumns)['--list-columns'] ?? '';
    expect(grid.match(/minmax\([^)]*\)|\d+px/g)).toHaveLength(socketColumns.length);
    for (const column of socketColumns) {
      const key = socketColumnWords(column);
      expect(translate(key, {})).not.toBe(key);
    }
    expect(viewColumns('sockets', ['pid', 'age']).map(({ name }) => name)).toEqual(['pid', 'age']);
    expect(viewColumns('ports', []).map(({ name }) => name)).toContain('history');
  });
});

describe('flatCell', () => {
  it('writes what is known and leaves the rest empty', () => {
    const owners = [anOwner(7, 'a', [3, 4]), anOwner(8, 'b', [3])];
    const web = listenerAt('0.0.0.0:80', owners, { userId: 33 });
    expect(flatCell(web, 'protocol')).toBe('TCP');
    expect(flatCell(web, 'pid')).toBe('7, 8');
    expect(flatCell(web, 'descriptors')).toBe('3, 4, 3');
    expect(flatCell(web, 'user')).toBe('33');
    expect(flatCell(web, 'remoteAddress') + flatCell(web, 'remotePort')).toBe('');
    expect(flatCell(web, 'sendQueue')).toBe('');
    const client = outgoingFrom('[::1]:5000', '[::1]:80', owners, { sendQueueBytes: 0 });
    expect(flatCell(client, 'protocol')).toBe('TCP 6');
    expect(flatCell(client, 'remotePort')).toBe('80');
    expect(flatCell(client, 'sendQueue')).toBe('0');
  });
});
