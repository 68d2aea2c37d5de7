import type { Client } from '../../src-main/core/contract/client.ts';
import { joinAnswer } from '../../src-main/core/contract/cut-answer.ts';
import type { PreloadBridge } from '../../src-main/core/contract/preload-bridge.ts';
import type { RequestName, RequestResult } from '../../src-main/core/contract/contract.ts';
import { Listeners } from './listeners.ts';
import { requestErrorOf } from './pending-requests.ts';

/**
 * The client inside the desktop app, over the bridge that the preload put into the page. The host
 * is this very program, so the line is never lost.
 */
export function createElectronClient(bridge: PreloadBridge): Client {
  return {
    async request<Name extends RequestName>(name: Name, argument: unknown) {
      const ahead: unknown[] = [];
      const answer = await bridge.request(name, argument, (parts) => ahead.push(...parts));
      if (!answer.ok) throw requestErrorOf(answer.error);
      return joinAnswer(ahead, answer.result) as RequestResult<Name>;
    },
    subscribe(name, listener) {
      const checked = new Listeners();
      checked.add(name, listener);
      return bridge.subscribe(name, (payload) => checked.emit(name, payload));
    },
    onConnection(listener) {
      listener('connected');
      return () => undefined;
    },
  };
}
