import { openSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unreadableNote } from '../../../src-main/readers/procfs/unreadable-note.ts';

function errorOf(open: () => unknown): unknown {
  try {
    open();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('unreadableNote', () => {
  it("gives the system's own words and its code", () => {
    const error = errorOf(() => openSync('/nowhere/at-all', 'r'));
    expect(unreadableNote('/proc/net/tcp', error)).toEqual({
      code: 'procfs-unreadable',
      level: 'error',
      values: { path: '/proc/net/tcp', reason: 'no such file or directory (ENOENT)' },
    });
  });

  it.each(['EMFILE', 'ENFILE'])('tells %s from a file that cannot be read', (code) => {
    const error = Object.assign(new Error('no'), { code });
    const values = { path: '/proc', reason: code };
    expect(unreadableNote('/proc', error)).toMatchObject({ code: 'descriptors-exhausted', values });
  });

  it('makes do with a code or a text', () => {
    expect(unreadableNote('/proc', 'ENOENT').values['reason']).toBe('ENOENT');
    expect(unreadableNote('/proc', new Error('odd')).values['reason']).toBe('odd');
  });
});
