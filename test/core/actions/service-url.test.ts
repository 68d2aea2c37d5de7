import { describe, expect, it } from 'vitest';
import { portTarget, type RowTarget } from '../../../src-main/core/actions/row-target.ts';
import {
  copyableUrl,
  isLoopbackHost,
  serviceUrl,
  urlText,
} from '../../../src-main/core/actions/service-url.ts';
import { groupByPort } from '../../../src-main/core/grouping/group-by-port.ts';
import { anOwner, listenerAt } from '../../support/build-socket.ts';

function target(endpoint: string, changes: Partial<RowTarget> = {}): RowTarget {
  const [group] = groupByPort([listenerAt(endpoint, [anOwner(1)])]).ports;
  if (group === undefined) throw new Error('no group');
  return { ...portTarget(group), ...changes };
}

function text(endpoint: string, changes: Partial<RowTarget> = {}): string | null {
  const url = serviceUrl(target(endpoint, changes));
  return url === null ? null : urlText(url);
}

describe('serviceUrl', () => {
  it.each([
    ['0.0.0.0:3000', 'http://localhost:3000/'],
    ['[::1]:3000', 'http://localhost:3000/'],
    ['127.0.0.1:80', 'http://localhost/'],
    ['127.0.0.2:8000', 'http://127.0.0.2:8000/'],
    ['192.168.1.5:443', 'https://192.168.1.5/'],
    ['[2001:db8::1]:8443', 'https://[2001:db8::1]:8443/'],
  ])('writes %s as %s', (endpoint, url) => {
    expect(text(endpoint)).toBe(url);
    expect(URL.parse(url)?.href).toBe(url);
  });

  it('tells the address where localhost might be another program', () => {
    expect(text('0.0.0.0:3000', { shadowed: true })).toBe('http://127.0.0.1:3000/');
    expect(text('[::]:3000', { shadowed: true })).toBe('http://[::1]:3000/');
  });

  it('writes none for UDP, port 0 and scope ids', () => {
    expect(text('127.0.0.1:3000', { protocol: 'udp' })).toBeNull();
    expect(text('127.0.0.1:3000', { service: null })).toBeNull();
    expect(text('127.0.0.1:3000', { service: { address: '::1', port: 0 } })).toBeNull();
    expect(text('127.0.0.1:3000', { service: { address: 'fe80::1%eth0', port: 80 } })).toBeNull();
  });
});

describe('services of a protocol of their own', () => {
  const copied = (endpoint: string, name = 'program1', changes: Partial<RowTarget> = {}) =>
    copyableUrl(target(endpoint, { owners: [anOwner(1, name)], ...changes }));

  it('are not called by a browser, but have their own URLs', () => {
    expect(text('127.0.0.1:5432')).toBeNull();
    expect(copied('127.0.0.1:5432')).toBe('postgresql://localhost:5432');
    expect(copied('[2001:db8::1]:22')).toBe('ssh://[2001:db8::1]:22');
    expect(copied('127.0.0.1:53')).toBeNull();
  });

  it('are known by their program first, by their port second', () => {
    expect(copied('127.0.0.1:5555', 'redis-server')).toBe('redis://localhost:5555');
    expect(text('127.0.0.1:5555', { owners: [anOwner(1, 'redis-server')] })).toBeNull();
    expect(copied('127.0.0.1:5555', 'node')).toBe('http://localhost:5555/');
  });

  it('do not take the client for the service it calls', () => {
    const service = { address: '192.0.2.7', port: 443 };
    const changes = { ownService: false, service, serviceName: 'https' };
    expect(copied('127.0.0.1:5432', 'postgres', changes)).toBe('https://192.0.2.7/');
  });

  it('have none over UDP or without a port', () => {
    expect(copied('127.0.0.1:5432', 'postgres', { protocol: 'udp' })).toBeNull();
    expect(copied('127.0.0.1:5432', 'postgres', { service: null })).toBeNull();
  });
});

describe('isLoopbackHost', () => {
  it('knows this machine', () => {
    expect(['localhost', '127.0.0.1', '::1'].every(isLoopbackHost)).toBe(true);
    expect(['192.0.2.1', 'localhost.example', '::2'].some(isLoopbackHost)).toBe(false);
  });
});
