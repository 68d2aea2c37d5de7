import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { WebSocket } from 'ws';
import type { Door } from '../../../support/door.ts';

/** A window that does not behave; true when the host should have sent it away and had not. */
export type RudeVisit = (door: Door, signal: AbortSignal) => Promise<boolean>;

/** The host sends away who takes nothing for a minute; its heart beats every quarter of one. */
const outstayedMs = 120_000;
/** What `requestsInFlight` of the host is far below. */
const manyRequests = 200;

/** Every way of being rude, by name. */
export const rudeVisits: Readonly<Record<string, RudeVisit>> = {
  'says nothing': (door, signal) => untilSentAway(rawLine(door), signal),
  'stops in the middle of the headers': (door, signal) =>
    untilSentAway(rawLine(door, `${door.upgrade}\r\nX-Never: `), signal),
  'closes its half at once': async (door, signal) => {
    const socket = rawLine(door, `${door.upgrade}\r\n\r\n`);
    await once(socket, 'data');
    socket.end();
    return untilSentAway(socket, signal);
  },
  'goes in the middle of a message': async (door) => {
    const socket = rawLine(door, `${door.upgrade}\r\n\r\n`);
    await once(socket, 'data');
    // The head of a masked text frame of 4,096 bytes (RFC 6455 section 5.2), and ten of them.
    socket.write(Buffer.from([0x81, 0xfe, 0x10, 0x00, 1, 2, 3, 4, ...Array<number>(10).fill(7)]));
    await delay(200);
    socket.resetAndDestroy();
    return false;
  },
  'never reads': async (door, signal) => {
    const window = door.knock();
    await once(window, 'open');
    for (let id = 0; id < 30; id += 1) ask(window, id);
    window.pause();
    const closed = untilClosed(window, signal, 2 * outstayedMs);
    // Paused, it would not see that it was cut off: it looks once the host must have done so.
    await delay(outstayedMs, null, { signal }).catch(() => undefined);
    window.resume();
    return closed;
  },
  'does not answer pings': async (door, signal) => {
    const window = door.knock({ answersPings: false });
    return untilClosed(window, signal);
  },
  'speaks no JSON': async (door, signal) => {
    const window = door.knock();
    await once(window, 'open');
    window.send('{');
    return untilClosed(window, signal);
  },
  'asks all at once': async (door, signal) => {
    const window = door.knock();
    await once(window, 'open');
    for (let id = 0; id < manyRequests; id += 1) ask(window, id);
    return untilClosed(window, signal);
  },
};

function ask(window: WebSocket, id: number): void {
  window.send(JSON.stringify({ id, request: 'table.snapshot', argument: null }));
}

function rawLine({ port }: Door, text = ''): Socket {
  const socket = connect({ host: '127.0.0.1', port, allowHalfOpen: true });
  socket.on('error', () => undefined);
  socket.write(text);
  return socket;
}

/** Waits for the other side to close; true when it does not in all that time. */
async function untilSentAway(socket: Socket, signal: AbortSignal): Promise<boolean> {
  const away = new Promise<boolean>((resolve) => {
    socket.once('end', () => resolve(false));
    socket.once('close', () => resolve(false));
  });
  // Unread, it would not see the end.
  socket.resume();
  return orOutstayed(away, { signal, waitMs: outstayedMs }, () => socket.destroy());
}

async function untilClosed(
  window: WebSocket,
  signal: AbortSignal,
  waitMs = outstayedMs,
): Promise<boolean> {
  const away = new Promise<boolean>((resolve) => {
    window.on('error', () => undefined);
    window.once('close', () => resolve(false));
  });
  return orOutstayed(away, { signal, waitMs }, () => window.terminate());
}

/** Nobody outstayed who is called away by the signal. */
async function orOutstayed(
  away: Promise<boolean>,
  { signal, waitMs }: { readonly signal: AbortSignal; readonly waitMs: number },
  end: () => void,
): Promise<boolean> {
  const settled = new AbortController();
  const tooLong = delay(waitMs, true, {
    signal: AbortSignal.any([signal, settled.signal]),
  }).catch(() => false);
  const outstayed = await Promise.race([away, tooLong]);
  settled.abort();
  end();
  return outstayed;
}
