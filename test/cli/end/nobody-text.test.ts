import { describe, expect, it } from 'vitest';
import { nobodyText } from '../../../src-main/cli/end/nobody-text.ts';
import type { EndTarget } from '../../../src-main/core/ending/end-candidates.ts';

function textOf(target: EndTarget, words: string, hiddenSockets = 0, platform = 'linux') {
  return nobodyText(target, { hiddenSockets, noOwnerReason: null }, [words], platform);
}

const port = { kind: 'number', number: 8123, protocol: null } as const;

describe('nobodyText', () => {
  it('says what was looked for, and what helps', () => {
    expect(textOf(port, '8123')).toContain('Nobody waits on port 8123, and no process has that');
    expect(textOf({ ...port, protocol: 'udp' }, '8123/udp')).toMatch(
      /^Nobody waits on port 8123\/u/,
    );
    expect(textOf({ kind: 'pid', pid: 7 }, 'pid:7')).toBe('No process has the pid 7.');
    expect(textOf({ kind: 'filter', filter: () => false }, 'a\x1bb')).toContain('matches a␛b.');
  });

  it('does not say that nobody waits where a socket without a process does', () => {
    const found = { hiddenSockets: 0, noOwnerReason: 'kernel' } as const;
    expect(nobodyText(port, found, ['8123'], 'linux')).toBe(
      'A socket waits on port 8123, but there is no process to end (held by the kernel itself). “portside explain 8123” says more.',
    );
  });

  it('does not take for a port what is none', () => {
    expect(textOf({ ...port, number: 99_999 }, '99999')).toBe('No process has the pid 99999.');
  });

  it('tells how to see a process that may not be seen', () => {
    expect(textOf(port, '22', 1)).toContain('“sudo portside end 22”');
    expect(textOf(port, '22', 1, 'win32')).toMatch(/administrator: “portside end 22”/);
  });
});
