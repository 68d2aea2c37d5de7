import type { Client, ConnectionState } from '../../src-main/core/contract/client.ts';
import type {
  EventName,
  EventPayload,
  RequestName,
  RequestResult,
} from '../../src-main/core/contract/contract.ts';

type Answers = { [Name in RequestName]?: () => RequestResult<Name> | Promise<RequestResult<Name>> };

/** A client whose host is the test. */
export interface FakeClient extends Client {
  /** What was asked, in order. */
  readonly asked: readonly (readonly [RequestName, unknown])[];
  tell<Name extends EventName>(name: Name, payload: EventPayload<Name>): void;
  become(state: ConnectionState): void;
  listenerCount(): number;
}

/** Answers as told; what it was not told to answer fails as a broken line would. */
export function createFakeClient(answers: Answers): FakeClient {
  const asked: (readonly [RequestName, unknown])[] = [];
  const listeners = new Set<readonly [EventName, (payload: never) => void]>();
  const connections = new Set<(state: ConnectionState) => void>();
  return {
    asked,
    request<Name extends RequestName>(name: Name, argument: unknown) {
      asked.push([name, argument]);
      const answer = answers[name];
      if (answer === undefined) return Promise.reject(new Error(`nobody answers ${name}`));
      return Promise.resolve().then(answer) as Promise<RequestResult<Name>>;
    },
    subscribe(name, listener) {
      const entry = [name, listener as (payload: never) => void] as const;
      listeners.add(entry);
      return () => listeners.delete(entry);
    },
    onConnection(listener) {
      connections.add(listener);
      return () => connections.delete(listener);
    },
    tell(name, payload) {
      for (const [wanted, listener] of listeners) {
        if (wanted === name) (listener as (value: typeof payload) => void)(payload);
      }
    },
    become(state) {
      for (const listener of connections) listener(state);
    },
    listenerCount: () => listeners.size + connections.size,
  };
}
