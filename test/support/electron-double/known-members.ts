import derived from './electron-members.json' with { type: 'json' };
import type { KnownMembers } from './derive-members.ts';
import type { ElectronKind } from './wanted-members.ts';

const known: Readonly<Record<ElectronKind | 'module', KnownMembers>> = derived;

/** Throws unless Electron's own declarations give `kind` the member `name`. */
export function checkMember(kind: ElectronKind | 'module', name: string): void {
  if (!known[kind].members.split(' ').includes(name)) {
    throw new Error(`Electron's ${kind} has no member ${name}`);
  }
}

/** Throws unless `kind` can emit the event `name`. */
export function checkEvent(kind: ElectronKind, name: unknown): void {
  if (!known[kind].events.split(' ').includes(String(name))) {
    throw new Error(`Electron's ${kind} never emits ${String(name)}`);
  }
}

/** Throws on an option that Electron would silently ignore. */
export function checkOptions(kind: ElectronKind, options: object): void {
  for (const name of Object.keys(options)) checkMember(kind, name);
}
