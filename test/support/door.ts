import { WebSocket } from 'ws';
import { wireAddress, wireKey } from '../../src-main/core/contract/wire-address.ts';
import { enter, keyOf } from './web-client.ts';

/** The way in to one host, with the cookie and key of a browser that was let in. */
export interface Door {
  readonly port: number;
  /** What a browser sends to open a window, up to the empty line. */
  readonly upgrade: string;
  /** Opens a window as a page does; a window whose browser does not answer pings if told so. */
  knock(options?: { readonly answersPings?: boolean }): WebSocket;
}

/** Uses up the token of the host's URL. */
export async function openDoor(url: string): Promise<Door> {
  const cookie = await enter(url);
  const { host, port, origin } = new URL(url);
  const protocols = [wireKey.protocol, keyOf(cookie)];
  return {
    port: Number(port),
    upgrade: [
      `GET ${wireAddress.socket} HTTP/1.1`,
      `Host: ${host}`,
      'Upgrade: websocket',
      'Connection: Upgrade',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      `Sec-WebSocket-Protocol: ${protocols.join(', ')}`,
      `Origin: ${origin}`,
      `Cookie: ${cookie}`,
    ].join('\r\n'),
    knock: ({ answersPings = true } = {}) =>
      new WebSocket(`ws://${host}${wireAddress.socket}`, protocols, {
        origin,
        headers: { Cookie: cookie },
        autoPong: answersPings,
      }),
  };
}
