import { describe, expect, it } from 'vitest';
import type { Socket } from '../../../../src-main/core/socket/socket.ts';
import SocketLine from '../../../../src-renderer/components/list/socket-line.vue';
import type { SocketRow } from '../../../../src-renderer/stores/rows/list-row.ts';
import {
  acceptedAt,
  anOwner,
  boundAt,
  listenerAt,
  outgoingFrom,
} from '../../../support/build-socket.ts';
import { renderComponent, renderedAtMs, wordsOf } from '../../../support/render-component.ts';

const seen = { firstSeenAtMs: renderedAtMs - 2000 };
const postgres = anOwner(852, 'postgres');
const node = anOwner(4711, 'node');

interface Case {
  readonly otherEnd?: Socket;
  readonly namesOwner?: boolean;
  readonly closed?: boolean;
  readonly changed?: boolean;
}

function render(socket: Socket, given: Case = {}): Promise<string> {
  const { otherEnd = null, namesOwner = false, closed = false, changed = false } = given;
  const row: SocketRow = {
    kind: 'socket',
    key: 'socket:1',
    level: 2,
    parentKey: 'port:1',
    expanded: null,
    closed,
    socket,
    namesOwner,
    namesPort: false,
  };
  return renderComponent(SocketLine, { row, otherEnd, changed });
}

describe('the line of a socket', () => {
  it('shows where a listener waits', async () => {
    const html = await render(listenerAt('127.0.0.1:5432', [postgres], seen));
    expect(wordsOf(html)).toBe('listener 127.0.0.1:5432 – LISTEN 2 s');
  });

  it('shows whence a connection came and who is there', async () => {
    const html = await render(acceptedAt('127.0.0.1:5432', '[::1]:51812', [postgres], seen), {
      otherEnd: outgoingFrom('[::1]:51812', '127.0.0.1:5432', [node]),
    });
    expect(wordsOf(html)).toBe('accepted from [::1]:51812 N node 4711 ESTABLISHED 2 s');
  });

  it('names both processes, caller first, where the port does not name the near one', async () => {
    const html = await render(acceptedAt('127.0.0.1:5432', '127.0.0.1:51812', [postgres], seen), {
      otherEnd: outgoingFrom('127.0.0.1:51812', '127.0.0.1:5432', [node]),
      namesOwner: true,
    });
    expect(wordsOf(html)).toContain('N node 4711 P postgres 852');
  });

  it('names both processes of a call that this one made, caller first', async () => {
    const html = await render(outgoingFrom('127.0.0.1:51812', '127.0.0.1:5432', [node], seen), {
      otherEnd: acceptedAt('127.0.0.1:5432', '127.0.0.1:51812', [postgres]),
      namesOwner: true,
    });
    expect(wordsOf(html)).toContain('N node 4711 P postgres 852');
  });

  it('shows whither a client goes', async () => {
    const html = await render(outgoingFrom('10.0.0.1:5000', '140.82.112.3:443', [node], seen));
    expect(wordsOf(html)).toBe('outgoing to 140.82.112.3:443 – ESTABLISHED 2 s');
  });

  it('gives UDP no state, and says with whom it talks', async () => {
    expect(wordsOf(await render(boundAt('0.0.0.0:5353', [node], seen)))).toBe(
      'bound 0.0.0.0:5353 – – 2 s',
    );
    const connected = boundAt('10.0.0.1:5000', [node], {
      ...seen,
      remote: { address: '1.1.1.1', port: 53 },
    });
    expect(wordsOf(await render(connected))).toBe('bound with 1.1.1.1:53 – – 2 s');
  });

  it('gives the reason where nobody holds it', async () => {
    const socket = acceptedAt('127.0.0.1:80', '127.0.0.1:1', [], {
      ...seen,
      state: 'TIME-WAIT',
      ownerReason: 'time-wait',
    });
    expect(wordsOf(await render(socket))).toContain('no process: closed');
  });

  it('explains its state to who asks, and marks a change of it', async () => {
    const html = await render(acceptedAt('127.0.0.1:80', '127.0.0.1:1', [node], seen), {
      changed: true,
    });
    expect(html).toContain('title="open, data can flow both ways"');
    expect(html).toMatch(/<span class="changed"[^>]*>ESTABLISHED/);
  });

  it('says closed of what has closed', async () => {
    const socket = acceptedAt('127.0.0.1:80', '127.0.0.1:1', [node], seen);
    expect(wordsOf(await render(socket, { closed: true }))).toBe(
      'accepted from 127.0.0.1:1 – closed 2 s',
    );
  });
});
