import { describe, expect, it } from 'vitest';
import { portPastText } from '../../../src-main/cli/history/port-past-text.ts';
import type { PortPast } from '../../../src-main/cli/history/port-pasts.ts';
import { displayWidth } from '../../../src-main/cli/terminal/display-width.ts';
import { anOwner } from '../../support/build-socket.ts';
import { fakeTerminal } from '../../support/fake-terminal.ts';

const nowMs = Date.UTC(2026, 10, 20, 23);

function past(name: string): PortPast {
  return {
    protocol: 'tcp',
    port: 8123,
    network: null,
    answer: {
      tenures: [
        {
          owners: [anOwner(7, name)],
          ownerReason: null,
          addresses: ['0.0.0.0'],
          fromMs: nowMs - 60_000,
          maybeOlder: true,
          toMs: nowMs,
          lastSeenMs: nowMs - 30_000,
        },
      ],
      callers: [
        {
          address: '10.0.0.9',
          process: null,
          connections: 2,
          overWhenSeen: 2,
          portsOfOver: [50_000, 50_001],
          firstAtMs: nowMs,
          lastAtMs: nowMs,
        },
      ],
      shortened: false,
      oldestAtMs: 0,
      gaps: [],
      unreadable: 0,
    },
  };
}

const textOf = (name: string, columns = 120) =>
  portPastText(past(name), nowMs, fakeTerminal({ columns }).out);

describe('portPastText', () => {
  it('tells what is in doubt with what is known', () => {
    const text = textOf('nginx').replaceAll(/\s+/g, ' ');
    expect(text).toMatch(/nginx 7, .* or earlier to some time between/);
    expect(text).toMatch(/10\.0\.0\.9: 2 times, last .*\. 2 had ended before they were seen/);
  });

  it.each([40, 60, 80])('fits %i columns', (columns) => {
    for (const line of textOf('数据库服务器'.repeat(5), columns).split('\n')) {
      expect(displayWidth(line)).toBeLessThanOrEqual(columns);
    }
  });

  it('lets no name begin a line of its own', () => {
    const text = textOf('a\n8124/tcp\u001b[2J');
    expect(text).toContain('a␊8124/tcp␛[2J');
    expect(text.split('\n').some((line) => line.startsWith('8124'))).toBe(false);
  });
});
