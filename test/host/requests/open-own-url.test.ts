import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { requests } from '../../../src-main/core/contract/contract.ts';
import { openOwnUrl } from '../../../src-main/host/requests/open-own-url.ts';
import { laptop } from '../../support/build-socket.ts';

const monitor = { machine: () => laptop } as Parameters<typeof openOwnUrl>[1]['monitor'];

async function opened(host: string): Promise<readonly string[]> {
  const urls: string[] = [];
  const openUrl = (url: string): Promise<void> => Promise.resolve(void urls.push(url));
  await openOwnUrl({ protocol: 'http', host, port: 3000 }, { monitor, openUrl });
  return urls;
}

describe('openOwnUrl', () => {
  it('opens loopback and the addresses of this machine', async () => {
    expect(await opened('localhost')).toEqual(['http://localhost:3000/']);
    expect(await opened('::1')).toEqual(['http://[::1]:3000/']);
    const own = laptop.interfaces.find(
      ({ loopback, address }) => !loopback && !address.includes(':'),
    );
    expect(await opened(own?.address ?? '')).toEqual([`http://${own?.address ?? ''}:3000/`]);
  });

  it('refuses every other machine', async () => {
    await expect(opened('192.0.2.99')).rejects.toThrow('addresses of this machine only');
  });

  it('says so where the host opens nothing', async () => {
    const url = { protocol: 'http', host: 'localhost', port: 1 } as const;
    await expect(openOwnUrl(url, { monitor })).rejects.toThrow('the browser does');
  });
});

describe('the schema of url.open', () => {
  const { schema } = requests['url.open'];

  it.each(['localhost', '127.0.0.1', '::1', '2001:db8::1'])('takes %s', (host) => {
    expect(v.is(schema, { protocol: 'https', host, port: 443 })).toBe(true);
  });

  it.each([
    { protocol: 'file', host: 'localhost', port: 1 },
    { protocol: 'http', host: 'evil.example', port: 80 },
    { protocol: 'http', host: '127.0.0.1@evil.example', port: 80 },
    { protocol: 'http', host: '0x7f000001', port: 80 },
    { protocol: 'http', host: 'fe80::1%eth0', port: 80 },
    { protocol: 'http', host: 'localhost', port: 0 },
    { protocol: 'http', host: 'localhost', port: 80, path: '/x' },
  ])('refuses %o', (argument) => {
    expect(v.is(schema, argument)).toBe(false);
  });
});
