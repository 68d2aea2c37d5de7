import type { BridgeTransport } from '../../src-main/preload/bridge-transport.ts';

/** A transport without Electron: what was asked is recorded, events come when a test says so. */
export interface ScriptedTransport {
  readonly transport: BridgeTransport;
  readonly invoked: readonly (readonly unknown[])[];
  readonly channels: readonly string[];
  emit(name: unknown, payload: unknown): void;
}

/** `answer` is what the host answers to everything. */
export function scriptedTransport(answer?: unknown): ScriptedTransport {
  const invoked: unknown[][] = [];
  const channels: string[] = [];
  const listeners: ((event: object, ...values: unknown[]) => void)[] = [];
  const transport = {
    invoke: (...values: unknown[]) => {
      invoked.push(values);
      return Promise.resolve(answer);
    },
    on: (channel: string, listener: (event: object, ...values: unknown[]) => void) => {
      channels.push(channel);
      listeners.push(listener);
      return transport;
    },
  };
  return {
    transport: transport as unknown as BridgeTransport,
    invoked,
    channels,
    emit: (name, payload) => {
      for (const listener of listeners) listener({ sender: 'ipcRenderer' }, name, payload);
    },
  };
}
