import { describe, expect, it } from 'vitest';
import { killCommand } from '../../../src-main/core/actions/kill-command.ts';
import { anOwner } from '../../support/build-socket.ts';

describe('killCommand', () => {
  it('names each process once, by number alone', () => {
    const owners = [anOwner(4711, '; rm -rf /'), anOwner(12), anOwner(4711)];
    expect(killCommand(owners, 'linux')).toBe('kill 12 4711');
    expect(killCommand(owners, 'win32')).toBe('taskkill /PID 12 /PID 4711');
  });

  it('never ends the system, nor whole groups of processes', () => {
    expect(killCommand([anOwner(1), anOwner(0), anOwner(-1)], 'linux')).toBeNull();
    expect(killCommand([anOwner(4), anOwner(0)], 'win32')).toBeNull();
    expect(killCommand([anOwner(1.5), anOwner(Number.NaN)], 'darwin')).toBeNull();
    expect(killCommand([], 'linux')).toBeNull();
  });
});
