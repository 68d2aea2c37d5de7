import type { Owner } from './owner.ts';

/** A process as sentences name it: `node 4711`, or the pid alone where there is no name. */
export function processLabel({ name, pid }: Pick<Owner, 'name' | 'pid'>): string {
  return name === '' ? String(pid) : `${name} ${pid}`;
}

/** All of some processes in one line: `nginx 811, nginx 812`; empty where there are none. */
export function ownerNames(owners: readonly Pick<Owner, 'name' | 'pid'>[]): string {
  return owners.map(processLabel).join(', ');
}
