import fc from 'fast-check';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { portTableText } from '../../../src-main/cli/list/port-table-text.ts';
import { displayWidth } from '../../../src-main/cli/terminal/display-width.ts';
import { textStyle } from '../../../src-main/cli/terminal/text-style.ts';
import { groupByPort } from '../../../src-main/core/grouping/group-by-port.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { findConversations } from '../../../src-main/core/table/conversations.ts';
import {
  acceptedAt,
  anOwner,
  boundAt,
  laptop,
  listenerAt,
  outgoingFrom,
} from '../../support/build-socket.ts';
import { arbitrarySocket } from '../../support/arbitrary-socket.ts';

function table(sockets: readonly Socket[], columns: number | null, colours = false): string {
  const context = { machine: laptop, conversations: findConversations(sockets) };
  return portTableText(groupByPort(sockets), context, { columns, style: textStyle(colours) });
}

const postgres = [anOwner(852, 'postgres')];
const node = [anOwner(4711, 'node')];
const small = [
  listenerAt('127.0.0.1:5432', postgres),
  acceptedAt('127.0.0.1:5432', '127.0.0.1:51812', postgres),
  outgoingFrom('127.0.0.1:51812', '127.0.0.1:5432', node),
  boundAt('0.0.0.0:5353', [anOwner(600, 'avahi'), anOwner(9120, 'chromium')]),
];

describe('portTableText', () => {
  it('shows ports with their sockets, then what programs have open', () => {
    expect(table(small, null).split('\n')).toEqual([
      ' PORT          SERVICE        REACHABLE FROM     PROCESS                   CONNECTIONS',
      ' 5353 udp      mdns           all networks       avahi 600, chromium 9120',
      '   └ bound     0.0.0.0:5353',
      ' 5432 tcp      postgresql     this machine only  postgres 852              1',
      '   ├ listener  127.0.0.1:5432',
      '   └ accepted  from 127.0.0.1:51812              node 4711                 ESTABLISHED',
      '',
      'Outgoing: opened by programs here, by remote port',
      ' PORT          SERVICE        REMOTE             PROCESS                   CONNECTIONS',
      ' 5432 tcp      postgresql     127.0.0.1          node 4711                 1',
      '   └ outgoing  127.0.0.1:51812 → 127.0.0.1:5432  postgres 852              ESTABLISHED',
      '',
    ]);
  });

  it('tells of a saved table how long its sockets had been open, where any of them does', () => {
    const savedAtMs = 2000 + 3 * 3_600_000;
    const old = [listenerAt('127.0.0.1:80', [], { seenAtStart: true, firstSeenAtMs: savedAtMs })];
    const draw = (sockets: readonly Socket[]) => {
      const context = { machine: laptop, conversations: findConversations(sockets), savedAtMs };
      const drawing = { columns: null, style: textStyle(false) };
      return portTableText(groupByPort(sockets), context, drawing).split('\n');
    };
    expect(draw([...small, ...old]).join('\n')).toMatch(/bound {5}0\.0\.0\.0:5353 {40,}3 h\n/);
    expect(draw(small)[0]).toMatch(/CONNECTIONS {2}OPEN FOR$/);
    expect(draw(old)[0]).toMatch(/CONNECTIONS$/);
  });

  it('is nothing for no sockets', () => {
    expect(table([], 80)).toBe('');
  });

  it('begins with the clients where nothing else is left', () => {
    const [, , client] = small;
    expect(table(client === undefined ? [] : [client], null)).toMatch(/^Outgoing/);
  });

  it('names every owner, on more lines where a terminal is narrow', () => {
    const owners = Array.from({ length: 30 }, (_, index) => anOwner(10_000 + index, 'worker'));
    const text = table([listenerAt('0.0.0.0:8080', owners)], 80);
    for (const { pid } of owners) expect(text).toContain(String(pid));
    for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  it('says which process holds what, where several share a port', () => {
    const [one, two] = [anOwner(1, 'master'), anOwner(2, 'worker')];
    const sockets = [
      listenerAt('127.0.0.1:80', [one, two]),
      acceptedAt('127.0.0.1:80', '10.0.0.9:5000', [two]),
    ];
    expect(table(sockets, null)).toContain('├ held by   worker 2\n   └ accepted  from 10.0.0.9');
  });

  it('warns of another program on the same port', () => {
    const sockets = [
      listenerAt('127.0.0.1:3000', [anOwner(1, 'bun')]),
      listenerAt('0.0.0.0:3000', [anOwner(2, 'node')]),
    ];
    expect(table(sockets, null)).toContain('├ shadowed  by node 2 on the same port');
    expect(table(sockets, null, true)).toContain('\x1b[33mby bun 1 on the same port\x1b[39m');
  });

  it('tells when nobody waits on a port any more', () => {
    expect(table([acceptedAt('127.0.0.1:80', '10.0.0.9:5000', node)], null)).toContain(
      'listener closed',
    );
  });

  it('colours nothing but what it means, and the same text', () => {
    expect(stripVTControlCharacters(table(small, 100, true))).toBe(table(small, 100));
    expect(table(small, 100, true)).toContain('\x1b[33mall networks\x1b[39m');
    expect(table(small, 100, true)).not.toContain('\x1b[33mthis machine only');
  });

  it('fits any terminal of 77 columns or more and cuts no endpoint apart from its port', () => {
    fc.assert(
      fc.property(
        fc.array(arbitrarySocket, { maxLength: 12 }),
        fc.integer({ min: 20, max: 200 }),
        (sockets, columns) => {
          const text = table(sockets, columns);
          for (const line of text.split('\n')) {
            expect(displayWidth(line)).toBeLessThanOrEqual(Math.max(77, columns));
            expect(line).toBe(line.trimEnd());
          }
        },
      ),
    );
  });

  it('cuts nothing where no terminal reads it', () => {
    const service = listenerAt('[2001:db8:85a3:8d3:1319:8a2e:370:7348]:8443', [
      anOwner(1, 'a very long name of a program that nobody would type in full'),
    ]);
    expect(table([service], null)).not.toContain('…');
    expect(table([service], 80)).toContain('…');
  });

  it('leaves out the least important columns where they have no room, and says which', () => {
    const narrow = table(small, 64);
    expect(narrow).not.toContain('mdns');
    expect(narrow).toMatch(/PORT {10}REACHABLE FROM {5}PROCESS/);
    expect(narrow).toContain('CONNECTIONS');
    expect(narrow.replaceAll('\n', ' ')).toContain('Left out for want of room: SERVICE. A wider');
    const narrower = table(small, 50);
    expect(narrower.split('\n')[0]).not.toContain('CONNECTIONS');
    expect(narrower.replaceAll('\n', ' ')).toContain('room: SERVICE, CONNECTIONS. A wider');
    for (const wide of [table(small, 80), table(small, null)]) expect(wide).not.toContain('room');
  });

  it('puts who is at the other end below an endpoint where the two do not fit', () => {
    const lines = table(small, 44).split('\n');
    const at = lines.findIndex((line) => line.includes('from 127.0.0.1:51812'));
    expect(lines[at]).toBe('   └ accepted  from 127.0.0.1:51812');
    expect(lines[at + 1]).toBe('               node 4711 ESTABLISHED');
  });

  it('fits any terminal of 40 columns or more, whatever it shows', () => {
    fc.assert(
      fc.property(
        fc.array(arbitrarySocket, { maxLength: 12 }),
        fc.integer({ min: 40, max: 100 }),
        (sockets, columns) => {
          for (const line of table(sockets, columns).split('\n')) {
            expect(displayWidth(line)).toBeLessThanOrEqual(columns);
          }
        },
      ),
    );
  });
});
