import { describe, expect, it } from 'vitest';
import type { TableReading } from '../../../src-main/cli/command-tools.ts';
import { readOrFail } from '../../../src-main/cli/reading/read-or-fail.ts';
import { fakeTerminal, fakeTools, readingOf } from '../../support/fake-terminal.ts';

const never = () => new Promise<TableReading>(() => undefined);

describe('readOrFail', () => {
  it('answers the reading', async () => {
    const reading = readingOf([]);
    const tools = fakeTools(fakeTerminal(), { readTable: () => Promise.resolve(reading) });
    expect(await readOrFail(tools)).toBe(reading);
  });

  it('ends with 3 and says why when nothing could be read', async () => {
    const terminal = fakeTerminal();
    const note = {
      code: 'command-missing',
      level: 'error',
      values: { commands: 'netstat, ss' },
    } as const;
    const reading = { ...readingOf([], [note]), readable: false };
    const tools = fakeTools(terminal, { readTable: () => Promise.resolve(reading) });
    await expect(readOrFail(tools)).rejects.toMatchObject({ exitCode: 3 });
    expect(terminal.written.err()).toContain('No command that lists sockets was found');
    expect(terminal.written.err()).toContain('iproute2');
  });

  it('does not wait for a reading that hangs once it is interrupted', async () => {
    const terminal = fakeTerminal();
    const reading = readOrFail(fakeTools(terminal, { readTable: never }));
    terminal.interrupt();
    await expect(reading).rejects.toMatchObject({ exitCode: 130 });
  });
});
