import { once } from 'node:events';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { connect, type Socket } from 'node:net';
import { WebSocket } from 'ws';
import { wireAddress, wireKey } from '../../src-main/core/contract/wire-address.ts';
import { joinAnswer } from '../../src-main/core/contract/cut-answer.ts';

/** An answer of an HTTP server, read to its end. */
export interface WebAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface WebQuestion {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly address?: string;
}

/** Asks a host on this machine over a connection of its own; follows no redirects. */
export async function ask(port: number, question: WebQuestion): Promise<WebAnswer> {
  const { path, method = 'GET', headers = {}, address = '127.0.0.1' } = question;
  const request = httpRequest({ host: address, port, path, method, headers, agent: false });
  const answered = new Promise<WebAnswer>((resolve, reject) => {
    request.once('error', reject);
    request.once('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
  });
  request.end();
  return answered;
}

/** Sends bytes as they are and gives what came back until the other side closed. */
export async function exchangeBytes(port: number, text: string): Promise<string> {
  const socket = connect({ host: '127.0.0.1', port });
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  socket.on('error', () => undefined);
  socket.write(text);
  await once(socket, 'close');
  return Buffer.concat(chunks).toString('latin1');
}

/** A connection that says nothing. */
export async function openIdleConnection(port: number): Promise<Socket> {
  const socket = connect({ host: '127.0.0.1', port });
  socket.on('error', () => undefined);
  await Promise.race([once(socket, 'connect'), once(socket, 'close')]);
  return socket;
}

/** Follows an entry link as a browser does and gives the `Cookie` header it then would send. */
export async function enter(url: string): Promise<string> {
  const { port, pathname, search } = new URL(url);
  const answer = await ask(Number(port), { path: pathname + search });
  const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0];
  if (cookie === undefined) throw new Error(`not let in: ${answer.status}`);
  keysByCookie.set(cookie, keyIn(answer.headers.location ?? ''));
  return cookie;
}

/** The keys that came with the cookies of `enter`. */
const keysByCookie = new Map<string, string>();

/** The key of a window that a place such as `/#key=…` holds. */
export function keyIn(place: string): string {
  return new URLSearchParams(place.split('#')[1]).get(wireKey.fragment) ?? '';
}

/** The key that belongs to a cookie; empty where it is not one of `enter`. */
export function keyOf(cookie: string): string {
  return keysByCookie.get(cookie) ?? '';
}

export interface WireEvent {
  readonly event: string;
  readonly payload: unknown;
}

/** A window without a page: it speaks the wire and remembers all it heard. */
export interface TestWindow {
  readonly socket: WebSocket;
  /** Everything the host told without being asked, oldest first. */
  readonly events: readonly WireEvent[];
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  ask(request: string, argument: unknown): Promise<unknown>;
  /** Resolves with the payload of the `count`th event of that name, past or to come. */
  event(name: string, count?: number): Promise<unknown>;
  close(): Promise<void>;
}

export interface WindowOptions {
  readonly cookie?: string;
  /** The key of the cookie unless told otherwise; empty offers none. */
  readonly key?: string;
  readonly origin?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly answersPings?: boolean;
}

/** Opens a window; rejects with the host's status (`Unexpected server response: 401`) when refused. */
export async function openWindow(port: number, options: WindowOptions = {}): Promise<TestWindow> {
  const { cookie, origin = `http://127.0.0.1:${port}`, path = wireAddress.socket } = options;
  const headers = { ...(cookie === undefined ? {} : { Cookie: cookie }), ...options.headers };
  const { key = keyOf(cookie ?? '') } = options;
  const protocols = key === '' ? [] : [wireKey.protocol, key];
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, protocols, {
    origin,
    headers,
    autoPong: options.answersPings !== false,
  });
  const window = listenTo(socket);
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return window;
}

function listenTo(socket: WebSocket): TestWindow {
  const events: WireEvent[] = [];
  const heard = new Set<() => void>();
  const answers = new Map<unknown, (message: WireAnswer) => void>();
  const parts: unknown[] = [];
  let lastId = 0;
  socket.on('error', () => undefined);
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString('utf8')) as WireEvent | WirePart | WireAnswer;
    if ('event' in message) events.push(message);
    else if ('parts' in message) parts.push(...message.parts);
    else answers.get(message.id)?.(whole(message, parts.splice(0)));
    for (const check of heard) check();
  });

  function hearUntil<Found>(find: () => Found | undefined): Promise<Found> {
    return new Promise((resolve) => {
      const check = (): void => {
        const found = find();
        if (found === undefined) return;
        heard.delete(check);
        resolve(found);
      };
      heard.add(check);
      check();
    });
  }

  return {
    socket,
    events,
    closed: new Promise((resolve) => {
      socket.once('close', (code, reason) => {
        resolve({ code, reason: reason.toString('utf8') });
      });
    }),
    async ask(request, argument) {
      const id = (lastId += 1);
      const answered = new Promise<WireAnswer>((resolve) => answers.set(id, resolve));
      socket.send(JSON.stringify({ id, request, argument }));
      const answer = await answered;
      if (answer.error !== undefined) throw new WireFailure(answer.error);
      return answer.result;
    },
    event: (name, count = 1) =>
      hearUntil(() => events.filter((event) => event.event === name)[count - 1]?.payload),
    async close() {
      socket.close();
      if (socket.readyState !== socket.CLOSED) await once(socket, 'close');
    },
  };
}

/** The first parts of a long answer; the host sends one answer after the other. */
interface WirePart {
  readonly id: number;
  readonly parts: readonly unknown[];
}

function whole(answer: WireAnswer, parts: readonly unknown[]): WireAnswer {
  return parts.length === 0 ? answer : { ...answer, result: joinAnswer(parts, answer.result) };
}

interface WireAnswer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly code: string; readonly message: string };
}

/** What the host answered instead of a result. */
export class WireFailure extends Error {
  readonly code: string;

  constructor({ code, message }: { readonly code: string; readonly message: string }) {
    super(message);
    this.code = code;
  }
}
