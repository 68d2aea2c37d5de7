import { describe, expect, it } from 'vitest';
import { ownSchemeOfProgram, ownSchemeOfService } from '../../../src-main/core/port/own-scheme.ts';
import { serviceName } from '../../../src-main/core/port/service-name.ts';

describe('ownSchemeOfService', () => {
  it.each([
    [22, 'ssh'],
    [5432, 'postgresql'],
    [6379, 'redis'],
    [27_017, 'mongodb'],
    [5900, 'vnc'],
    [25, null],
    [53, null],
    [11_211, null],
  ])('knows what is spoken on %i by its registered name', (port, scheme) => {
    expect(ownSchemeOfService(serviceName('tcp', port))).toBe(scheme);
  });

  it.each([80, 443, 631, 3000, 8080, 9090])('leaves open that %i may speak HTTP', (port) => {
    expect(ownSchemeOfService(serviceName('tcp', port))).toBeUndefined();
  });
});

describe('ownSchemeOfProgram', () => {
  it('knows programs of a protocol of their own, on any system', () => {
    expect(ownSchemeOfProgram('postgres')).toBe('postgresql');
    expect(ownSchemeOfProgram('mysqld.exe')).toBe('mysql');
    expect(ownSchemeOfProgram('DNSMASQ')).toBeNull();
  });

  it.each(['node', 'nginx', '', 'constructor', '__proto__'])('claims nothing of %j', (name) => {
    expect(ownSchemeOfProgram(name)).toBeUndefined();
  });
});
