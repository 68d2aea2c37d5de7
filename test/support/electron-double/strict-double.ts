import { EventEmitter } from 'node:events';
import { checkEvent, checkMember } from './known-members.ts';
import type { ElectronKind } from './wanted-members.ts';

/** Members of a double as the test world makes them; calls of functions are recorded. */
export type Behaviour = Record<string, unknown>;

/** What a test holds of a double: what was done to it, and the means to make things happen. */
export interface DoubleControl {
  readonly kind: ElectronKind;
  readonly object: object;
  readonly behaviour: Behaviour;
  readonly calls: { readonly method: string; readonly values: readonly unknown[] }[];
  /** The arguments of each call of one method, in order. */
  callsOf(method: string): readonly (readonly unknown[])[];
  /** Emits an event that Electron knows for this kind. */
  emit(event: string, ...values: readonly unknown[]): void;
  listenerCount(event: string): number;
  /** Drops what was recorded and whoever listens. */
  forget(): void;
}

const controls = new WeakMap<object, DoubleControl>();

/** The control of a double, wherever a test got hold of it. */
export function controlOf(object: object): DoubleControl {
  const control = controls.get(object);
  if (control === undefined) throw new Error('not a double');
  return control;
}

/**
 * An object that refuses whatever Electron's declarations do not give to `kind` (members, events)
 * and whatever the double does not model, so that a test never passes on a made-up API.
 */
export function strictDouble(kind: ElectronKind, behaviour: Behaviour): object {
  const emitter = new EventEmitter();
  const calls: DoubleControl['calls'] = [];
  const object: object = new Proxy<object>(behaviour, {
    get: (_target, name) => {
      if (typeof name === 'symbol' || name === 'then') return undefined;
      return member({ kind, behaviour, emitter, calls }, name, object);
    },
    set: (_target, name, value: unknown) => {
      checkMember(kind, String(name));
      behaviour[String(name)] = value;
      return true;
    },
  });
  controls.set(object, {
    kind,
    object,
    behaviour,
    calls,
    callsOf: (method) => calls.filter((call) => call.method === method).map((call) => call.values),
    emit: (event, ...values) => {
      checkEvent(kind, event);
      emitter.emit(event, ...values);
    },
    listenerCount: (event) => emitter.listenerCount(event),
    forget: () => {
      calls.length = 0;
      emitter.removeAllListeners();
    },
  });
  return object;
}

interface Inside {
  readonly kind: ElectronKind;
  readonly behaviour: Behaviour;
  readonly emitter: EventEmitter;
  readonly calls: DoubleControl['calls'];
}

const listening = ['on', 'once', 'off', 'addListener', 'removeListener'] as const;

function member(inside: Inside, name: string, object: object): unknown {
  checkMember(inside.kind, name);
  const listen = listening.find((method) => method === name);
  if (listen !== undefined && !(name in inside.behaviour)) {
    return (event: string, listener: (...values: unknown[]) => void) => {
      checkEvent(inside.kind, event);
      inside.emitter[listen](event, listener);
      return object;
    };
  }
  if (!(name in inside.behaviour)) throw new Error(`the double of ${inside.kind} lacks ${name}`);
  const value = inside.behaviour[name];
  return isCallable(value) ? recorded(inside, name, value) : value;
}

function isCallable(value: unknown): value is (...values: unknown[]) => unknown {
  return typeof value === 'function';
}

function recorded(inside: Inside, method: string, act: (...values: unknown[]) => unknown): unknown {
  return (...values: unknown[]) => {
    inside.calls.push({ method, values });
    return act(...values);
  };
}
