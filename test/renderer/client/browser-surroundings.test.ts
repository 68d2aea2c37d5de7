import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserSurroundings } from '../../../src-renderer/client/browser-surroundings.ts';

class FakeSocket extends EventTarget {
  static readonly opened: FakeSocket[] = [];
  readonly address: string;
  readonly send = vi.fn();

  readonly protocols: readonly string[];

  constructor(address: URL, protocols: readonly string[]) {
    super();
    this.protocols = protocols;
    this.address = address.href;
    FakeSocket.opened.push(this);
  }
}

function pageAt(href: string, replaceState = vi.fn()): Window {
  const history = { replaceState };
  const location = new URL(href);
  return { location, history, setTimeout: globalThis.setTimeout } as unknown as Window;
}

afterEach(() => vi.unstubAllGlobals());

describe('browserSurroundings', () => {
  it.each([
    ['http://127.0.0.1:4000/', 'ws://127.0.0.1:4000/wire'],
    ['https://ada.example/?x=1#y', 'wss://ada.example/wire'],
  ])('opens the socket of %s at %s', (href, address) => {
    vi.stubGlobal('WebSocket', FakeSocket);
    const listener = { opened: vi.fn(), closed: vi.fn(), heard: vi.fn() };
    browserSurroundings(pageAt(href)).openSocket(listener);
    const socket = FakeSocket.opened.at(-1);
    expect(socket?.address).toBe(address);
    socket?.dispatchEvent(new Event('open'));
    socket?.dispatchEvent(new MessageEvent('message', { data: 'hello' }));
    socket?.dispatchEvent(new Event('close'));
    expect(listener.opened).toHaveBeenCalledOnce();
    expect(listener.heard).toHaveBeenCalledExactlyOnceWith('hello');
    expect(listener.closed).toHaveBeenCalledOnce();
  });

  it('takes the key out of the URL and shows it to the host, and to nobody else', async () => {
    vi.stubGlobal('WebSocket', FakeSocket);
    const fetched = vi.fn(() => Promise.resolve(new Response(null, { status: 204 })));
    vi.stubGlobal('fetch', fetched);
    const key = 'k_-'.repeat(10);
    const replaceState = vi.fn();
    const surroundings = browserSurroundings(pageAt(`http://x/?a=1#key=${key}`, replaceState));
    expect(replaceState).toHaveBeenCalledExactlyOnceWith(null, '', '/?a=1');
    surroundings.openSocket({ opened: vi.fn(), closed: vi.fn(), heard: vi.fn() });
    expect(FakeSocket.opened.at(-1)?.protocols).toEqual(['portside', key]);
    await surroundings.checkSession();
    expect(fetched).toHaveBeenCalledExactlyOnceWith('/session', {
      cache: 'no-store',
      headers: { 'x-portside-key': key },
    });
    browserSurroundings(pageAt('http://x/#key=no key, at all'));
    browserSurroundings(pageAt('http://x/')).openSocket({
      opened: vi.fn(),
      closed: vi.fn(),
      heard: vi.fn(),
    });
    expect(FakeSocket.opened.at(-1)?.protocols).toEqual(['portside', key]);
  });

  it.each([
    [204, 'known'],
    [401, 'refused'],
  ] as const)('reads the answer %i about the session as %s', async (status, meaning) => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status })));
    await expect(browserSurroundings(pageAt('http://x/')).checkSession()).resolves.toBe(meaning);
  });

  it('knows when nobody answers', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')));
    const session = browserSurroundings(pageAt('http://x/')).checkSession();
    await expect(session).resolves.toBe('unreachable');
  });

  it('spreads by a number from 0 to 1', () => {
    const random = browserSurroundings(pageAt('http://x/')).random();
    expect(random).toBeGreaterThanOrEqual(0);
    expect(random).toBeLessThan(1);
  });
});
