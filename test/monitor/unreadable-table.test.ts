import { describe, expect, it } from 'vitest';
import { unreadableTable } from '../../src-main/monitor/unreadable-table.ts';

describe('unreadableTable', () => {
  it('takes the reason of the first note', () => {
    const values = { path: '/proc', reason: 'EACCES' };
    const note = unreadableTable([{ code: 'procfs-unreadable', level: 'error', values }]);
    expect(note).toEqual({
      code: 'table-unreadable',
      level: 'error',
      values: { reason: 'EACCES' },
    });
  });

  it('takes its code where it has no reason, and makes do without notes', () => {
    const note = { code: 'command-missing', level: 'warning', values: { commands: 'ss' } } as const;
    expect(unreadableTable([note]).values).toEqual({ reason: 'command-missing' });
    expect(unreadableTable([]).values).toEqual({ reason: 'unknown' });
  });
});
