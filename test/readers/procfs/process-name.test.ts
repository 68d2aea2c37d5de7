import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processName } from '../../../src-main/readers/procfs/process-name.ts';

interface Evidence {
  readonly command: string | Uint8Array;
  readonly executable?: string | null;
  readonly commandLine?: string | null;
}

function nameOf({ command, executable = null, commandLine = null }: Evidence): string {
  return processName({
    commandBytes: typeof command === 'string' ? Buffer.from(command) : command,
    executable: () => executable,
    commandLine: () => (commandLine === null ? null : Buffer.from(commandLine)),
  });
}

describe('processName', () => {
  it('believes the name the process gave itself', () => {
    expect(nameOf({ command: 'nginx: worker', executable: '/usr/sbin/nginx' })).toBe(
      'nginx: worker',
    );
    expect(nameOf({ command: 'python3', executable: '/usr/bin/python3.11' })).toBe('python3');
  });

  it('does not read what it does not need', () => {
    const refuse = () => {
      throw new Error('read');
    };
    const evidence = { commandBytes: Buffer.from('sh'), executable: refuse, commandLine: refuse };
    expect(processName(evidence)).toBe('sh');
  });

  it('completes a cut name from the executable', () => {
    const executable = '/usr/libexec/gnome-settings-daemon';
    expect(nameOf({ command: 'gnome-settings-', executable })).toBe('gnome-settings-daemon');
  });

  it('completes it when the executable was replaced by an upgrade', () => {
    const executable = '/usr/libexec/gnome-settings-daemon (deleted)';
    expect(nameOf({ command: 'gnome-settings-', executable })).toBe('gnome-settings-daemon');
  });

  it('completes it from the first argument when the executable is another program', () => {
    const commandLine = '/opt/bin/unattended-upgrades-run\0--wait\0';
    const name = nameOf({
      command: 'unattended-upgr',
      executable: '/usr/bin/python3',
      commandLine,
    });
    expect(name).toBe('unattended-upgrades-run');
  });

  it.each(['/usr/bin/perl', '/usr/bin/perl\0-w'])(
    'completes the name of a script of %j',
    (call) => {
      const commandLine = `${call}\0/opt/unattended-upgrades-run\0--wait\0`;
      const evidence = { command: 'unattended-upgr', executable: '/usr/bin/perl' };
      expect(nameOf({ ...evidence, commandLine })).toBe('unattended-upgrades-run');
    },
  );

  it('does not look for a name among what a program is given to work on', () => {
    const commandLine = '/usr/bin/perl\0-w\0-T\0unattended-upgrades-run\0';
    expect(nameOf({ command: 'unattended-upgr', commandLine })).toBe('unattended-upgr');
  });

  it('does not believe a longer name that begins otherwise', () => {
    const evidence = { command: 'fifteen-letters', executable: '/bin/other-fifteen-letters' };
    expect(nameOf({ ...evidence, commandLine: 'lies\0' })).toBe('fifteen-letters');
  });

  it('keeps a name of exactly fifteen bytes that nothing continues', () => {
    expect(nameOf({ command: 'fifteen-letters' })).toBe('fifteen-letters');
  });

  it('puts back together a character that the kernel cut in two', () => {
    const whole = 'abcdefghijklmné-service';
    const cut = Buffer.from(whole).subarray(0, 15);
    expect(nameOf({ command: cut, executable: `/opt/${whole}` })).toBe(whole);
  });

  it.each(['MainThread', 'node-MainThread'])('names the program, not its thread %s', (command) => {
    expect(nameOf({ command, executable: '/usr/bin/node', commandLine: 'node\0app.js\0' })).toBe(
      'node',
    );
  });

  it('falls back to the first argument, then to the thread, where the program is hidden', () => {
    expect(nameOf({ command: 'MainThread', commandLine: '/usr/bin/node\0' })).toBe('node');
    expect(nameOf({ command: 'MainThread' })).toBe('MainThread');
    expect(nameOf({ command: 'MainThread', executable: '', commandLine: '' })).toBe('MainThread');
  });

  it('never gives a name that does not begin as the process called itself', () => {
    const anything = fc.option(fc.string({ maxLength: 40 }));
    const command = fc.uint8Array({ minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(command, anything, anything, (bytes, executable, commandLine) => {
        const own = Buffer.from(bytes).toString('utf8');
        const name = nameOf({ command: bytes, executable, commandLine });
        const begins = Buffer.from(name).subarray(0, bytes.length).equals(Buffer.from(bytes));
        expect(begins || name === own).toBe(true);
      }),
    );
  });
});
