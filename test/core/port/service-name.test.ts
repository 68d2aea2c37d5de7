import { describe, expect, it } from 'vitest';
import { serviceName } from '../../../src-main/core/port/service-name.ts';

describe('serviceName', () => {
  it.each([
    ['tcp', 22, 'ssh'],
    ['tcp', 80, 'http'],
    ['tcp', 443, 'https'],
    ['udp', 53, 'domain'],
    ['udp', 5353, 'mdns'],
    ['tcp', 5432, 'postgresql'],
    ['tcp', 6379, 'redis'],
    ['tcp', 6010, 'x11'],
  ] as const)('knows %s %i as %s', (protocol, port, name) => {
    expect(serviceName(protocol, port)).toBe(name);
  });

  it('tells the protocols of one number apart', () => {
    expect(serviceName('tcp', 514)).toBe('shell');
    expect(serviceName('udp', 514)).toBe('syslog');
    expect(serviceName('udp', 143)).toBeNull();
  });

  it('has no name for ports that are reserved, unassigned or dynamic', () => {
    const unnamed = [0, 4, 49_152, 65_535, 65_536, -1, 1.5].map((port) => serviceName('tcp', port));
    expect(unnamed.filter((name) => name !== null)).toEqual([]);
  });
});
