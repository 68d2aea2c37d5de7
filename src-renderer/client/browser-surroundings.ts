import { wireAddress, wireKey } from '../../src-main/core/contract/wire-address.ts';
import type { BrowserSurroundings } from './browser-client.ts';
import { keptKey, takeKey } from './window-key.ts';

/** The real surroundings of the browser client: WebSocket, fetch and timers of this page. */
export function browserSurroundings(page: Window): BrowserSurroundings {
  takeKey(page);
  return {
    openSocket({ opened, closed, heard }) {
      const address = new URL(wireAddress.socket, page.location.href);
      address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
      const socket = new WebSocket(address, [wireKey.protocol, ...keptKey()]);
      socket.addEventListener('open', opened);
      socket.addEventListener('close', closed);
      socket.addEventListener('message', (event) => heard(event.data));
      return socket;
    },
    async checkSession() {
      try {
        const answer = await fetch(wireAddress.session, {
          cache: 'no-store',
          headers: { [wireKey.header]: keptKey().join('') },
        });
        return answer.status === 401 ? 'refused' : 'known';
      } catch {
        return 'unreachable';
      }
    },
    wait: (delayMs, then) => void page.setTimeout(then, delayMs),
    random: () => Math.random(),
  };
}
