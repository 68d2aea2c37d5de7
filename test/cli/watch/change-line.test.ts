import { describe, expect, it, onTestFinished } from 'vitest';
import { setPortNames } from '../../../src-main/core/settings/own-names.ts';
import { changeLine } from '../../../src-main/cli/watch/change-line.ts';
import type { TableChange } from '../../../src-main/cli/watch/table-change.ts';
import { textStyle } from '../../../src-main/cli/terminal/text-style.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import {
  acceptedAt,
  anOwner,
  boundAt,
  laptop,
  listenerAt,
  outgoingFrom,
} from '../../support/build-socket.ts';

const atMs = new Date(2026, 10, 20, 12, 1, 5).getTime();
const python = [anOwner(7702, 'python3')];
const curl = [anOwner(42, 'curl')];
const caller = acceptedAt('127.0.0.1:8123', '127.0.0.1:51812', python);

function line(
  change: Partial<TableChange> & { readonly socket: Socket },
  conversations: ReadonlyMap<string, Socket> = new Map(),
  colours = false,
): string {
  const whole: TableChange = { kind: 'opened', atMs, before: null, ...change };
  return changeLine(whole, { machine: laptop, conversations, style: textStyle(colours) });
}

describe('changeLine', () => {
  it('tells who can reach what opened', () => {
    expect(line({ socket: listenerAt('127.0.0.1:8123', python) })).toBe(
      '12:01:05 opened  tcp 127.0.0.1:8123         listener  python3 7702      this machine only',
    );
    expect(line({ socket: boundAt('0.0.0.0:5353', python) })).toBe(
      '12:01:05 opened  udp 0.0.0.0:5353           bound     python3 7702      all networks',
    );
  });

  it('says only that it was found so where nobody looked before, and no span', () => {
    const socket = listenerAt('127.0.0.1:8123', python);
    expect(line({ socket, unwatched: true })).toMatch(/^12:01:05 was open {3}tcp/);
    const gone = line({ kind: 'closed', socket, unwatched: true });
    expect(gone).toMatch(/^12:01:05 had closed tcp/);
    expect(gone).not.toMatch(/after/);
    expect(line({ socket, unwatched: false })).toMatch(/^12:01:05 opened {5}tcp/);
  });

  it('tells where a connection comes from or goes to', () => {
    expect(line({ socket: caller })).toMatch(
      /accepted {2}python3 7702 {6}from 127\.0\.0\.1:51812$/,
    );
    const outgoing = outgoingFrom('192.168.1.20:40000', '[2001:db8::1]:443', curl);
    expect(line({ socket: outgoing })).toMatch(/outgoing {2}curl 42 {11}→ \[2001:db8::1\]:443$/);
  });

  it('names the process at the other end, where that is here and known', () => {
    const client = outgoingFrom('127.0.0.1:51812', '127.0.0.1:8123', curl);
    expect(line({ socket: caller }, new Map([[caller.id, client]]))).toMatch(/ \(curl 42\)$/);
    const unknown = { ...client, owners: [], ownerReason: 'unknown' } as const;
    expect(line({ socket: caller }, new Map([[caller.id, unknown]]))).toMatch(/:51812$/);
  });

  it('tells what changed', () => {
    const socket = { ...caller, state: 'CLOSE-WAIT' } as const;
    expect(line({ kind: 'changed', socket, before: caller })).toMatch(
      /^12:01:05 changed tcp .*from 127\.0\.0\.1:51812 {2}ESTABLISHED → CLOSE-WAIT$/,
    );
    const moved = { ...caller, owners: curl };
    expect(line({ kind: 'changed', socket: moved, before: caller })).toMatch(
      / {2}python3 7702 → curl 42$/,
    );
  });

  it('tells how long something was open that opened before its eyes', () => {
    const seen = { ...caller, firstSeenAtMs: atMs - 12_000 };
    expect(line({ kind: 'closed', socket: seen })).toMatch(/^12:01:05 closed .*after 12 s$/);
    const older = { ...seen, seenAtStart: true };
    expect(line({ kind: 'closed', socket: older })).not.toContain('after');
  });

  it('calls a port as the user does, harmlessly', () => {
    setPortNames({ 8123: 'my\u202e api' });
    onTestFinished(() => setPortNames({}));
    expect(line({ socket: caller })).toMatch(/ 127\.0\.0\.1:8123 my\S* api {2}/);
    expect(line({ socket: caller })).not.toContain('\u202e');
  });

  it('is one harmless line, whatever a process is called', () => {
    const socket = listenerAt('127.0.0.1:1', [anOwner(1, 'a\n12:00:00 opened\x1b[2J\u202e')]);
    expect(line({ socket })).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('colours what is reachable from outside amber', () => {
    const text = line({ socket: listenerAt('0.0.0.0:22', python) }, new Map(), true);
    expect(text).toContain('\x1b[33mall networks\x1b[39m');
    expect(text).toContain('\x1b[32mopened\x1b[39m ');
  });
});
