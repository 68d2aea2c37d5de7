import { describe, expect, it } from 'vitest';
import type { HistoryEvent, SocketEvent } from '../../../../src-main/core/history/history-event.ts';
import HistoryLine from '../../../../src-renderer/components/history/history-line.vue';
import { acceptedAt, anOwner, listenerAt } from '../../../support/build-socket.ts';
import { renderComponent, wordsOf } from '../../../support/render-component.ts';

const nginx = [anOwner(7, 'nginx')];

function event(changes: Partial<SocketEvent>): SocketEvent {
  const socket = listenerAt('0.0.0.0:80', nginx);
  return {
    kind: 'opened',
    seq: 1,
    atMs: 0,
    unwatchedFromMs: null,
    socket,
    before: null,
    ...changes,
  };
}

const words = async (shown: HistoryEvent): Promise<string> =>
  wordsOf(await renderComponent(HistoryLine, { event: shown }));

describe('history-line', () => {
  it('reads as a sentence: when, what, where, who', async () => {
    expect(await words(event({}))).toMatch(
      /^\d\d:\d\d:\d\d opened tcp 0\.0\.0\.0:80 .*nginx 7 LISTEN$/,
    );
    expect(await words(event({ kind: 'closed' }))).toMatch(/closed tcp 0\.0\.0\.0:80/);
  });

  it('says of what was there before anybody looked that it was open', async () => {
    const socket = listenerAt('0.0.0.0:80', nginx, { seenAtStart: true });
    expect(await words(event({ socket }))).toMatch(/was open tcp/);
  });

  it('says of what happened while nobody watched no more than that it was found so', async () => {
    expect(await words(event({ unwatchedFromMs: 0 }))).toMatch(/was open tcp/);
    expect(await words(event({ kind: 'closed', unwatchedFromMs: 0 }))).toMatch(/had closed tcp/);
  });

  it('points from the side that called', async () => {
    const socket = acceptedAt('10.0.0.5:80', '10.0.0.9:50000', nginx);
    expect(await words(event({ socket }))).toContain('10.0.0.5:80 ← 10.0.0.9:50000');
    const outgoing = { ...socket, role: 'outgoing' as const };
    expect(await words(event({ socket: outgoing }))).toContain('10.0.0.5:80 → 10.0.0.9:50000');
  });

  it('shows how the state changed', async () => {
    const socket = {
      ...acceptedAt('10.0.0.5:80', '10.0.0.9:1', nginx),
      state: 'CLOSE-WAIT' as const,
    };
    const before = {
      state: 'ESTABLISHED',
      owners: nginx,
      ownerReason: null,
      moved: false,
    } as const;
    expect(await words(event({ kind: 'changed', socket, before }))).toMatch(
      /changed .*ESTABLISHED → CLOSE-WAIT$/,
    );
  });

  it('names who held a socket before the kernel forgot', async () => {
    const socket = { ...listenerAt('0.0.0.0:80'), formerOwners: nginx };
    expect(await words(event({ socket }))).toContain('nginx 7');
  });

  it('tells a gap in words, and a start of the machine in it', async () => {
    const gap = { reason: 'asleep', fromMs: 0, toMs: 7_200_000, rebooted: false } as const;
    const shown = { kind: 'gap', seq: 1, atMs: 7_200_000, gap } as const;
    expect(await words(shown)).toMatch(/Not watched from \S+ to \S+ \(2 h\): the machine slept$/);
    const rebooted = { ...shown, gap: { ...gap, rebooted: true } };
    expect(await words(rebooted)).toMatch(/the machine slept, and the machine was started anew$/);
  });

  it('lets no name of a process become a tag', async () => {
    const socket = listenerAt('0.0.0.0:80', [anOwner(7, '<img src=x onerror=alert(1)>')]);
    const html = await renderComponent(HistoryLine, { event: event({ socket }) });
    expect(html).not.toContain('<img');
  });
});
