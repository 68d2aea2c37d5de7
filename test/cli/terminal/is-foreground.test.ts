import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isForeground, isForegroundStat } from '../../../src-main/cli/terminal/is-foreground.ts';

const line = (name: string, group: number, terminalGroup: number) =>
  `4711 (${name}) S 4000 ${group} 4000 34816 ${terminalGroup} 4194304 100 0 0 0 1 2 0 0 20 0 11 0`;

describe('isForegroundStat', () => {
  it('is in the foreground when the terminal listens to its group', () => {
    expect(isForegroundStat(line('node', 4711, 4711))).toBe(true);
    expect(isForegroundStat(line('node', 4711, 4000))).toBe(false);
  });

  it('is not in the foreground of a terminal it does not have', () => {
    expect(isForegroundStat(line('node', 4711, -1))).toBe(false);
    expect(isForegroundStat('')).toBe(false);
  });

  it('is not misled by a name', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 15 }), fc.nat(), fc.nat(), (name, group, other) => {
        expect(isForegroundStat(line(`${name}) S 1 2 3 4 2`, group, other))).toBe(group === other);
      }),
    );
  });
});

describe('isForeground', () => {
  it('takes a console on Windows for its own', () => {
    expect(isForeground('win32')).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('answers wherever it runs', () => {
    expect(typeof isForeground()).toBe('boolean');
  });
});
