import { describe, expect, it } from 'vitest';
import { writeNotes } from '../../../src-main/cli/reading/write-notes.ts';
import { noteCodes } from '../../../src-main/core/reading/note.ts';
import { fakeTerminal } from '../../support/fake-terminal.ts';

const values = {
  hidden: 1,
  commands: 'ss',
  reason: 'ENOENT',
  reader: 'procfs',
  seconds: 5,
  path: '/proc',
  rows: 2,
  example: 'x\x1b[2J',
};

describe('writeNotes', () => {
  it.each(noteCodes)('says %s in one line with what helps', (code) => {
    const terminal = fakeTerminal();
    writeNotes([{ code, level: 'warning', values }], terminal);
    const lines = terminal.written.err().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^note: .+[.!?)] .+/);
    expect(lines[0]).not.toContain('\x1b');
  });

  it('ends the words of the system with a full stop', () => {
    const terminal = fakeTerminal();
    writeNotes([{ code: 'procfs-unreadable', level: 'error', values }], terminal);
    expect(terminal.written.err()).toContain('/proc cannot be read: ENOENT. Check');
  });

  it('marks errors, and only those, in colour', () => {
    const terminal = fakeTerminal({ colours: true });
    writeNotes([{ code: 'table-unreadable', level: 'error', values }], terminal);
    expect(terminal.written.err().startsWith('\x1b[31m')).toBe(true);
    const mild = fakeTerminal({ colours: true });
    writeNotes([{ code: 'owners-hidden', level: 'info', values }], mild);
    expect(mild.written.err().startsWith('\x1b[2m')).toBe(true);
  });

  it('writes nothing for no notes', () => {
    const terminal = fakeTerminal();
    writeNotes([], terminal);
    expect(terminal.written.err()).toBe('');
  });
});
