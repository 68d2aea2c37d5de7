import { describe, expect, it } from 'vitest';
import { readLocalhostAddresses } from '../../src-main/readers/localhost.ts';

const answering =
  (...addresses: readonly string[]) =>
  () =>
    Promise.resolve(addresses.map((address) => ({ address })));

describe('readLocalhostAddresses', () => {
  it('asks this very system', async () => {
    expect(await readLocalhostAddresses()).toContain('127.0.0.1');
  });

  it('keeps the order of the answer, each address once', async () => {
    const resolve = answering('::1', '127.0.0.1', '::1');
    expect(await readLocalhostAddresses(resolve)).toEqual(['::1', '127.0.0.1']);
  });

  it('takes no other machine for this one', async () => {
    expect(await readLocalhostAddresses(answering('192.0.2.1'))).toBeNull();
    expect(await readLocalhostAddresses(answering())).toBeNull();
  });

  it('gives up on a resolver that fails or does not answer', async () => {
    expect(await readLocalhostAddresses(() => Promise.reject(new Error('ENOTFOUND')))).toBeNull();
    expect(await readLocalhostAddresses(() => new Promise(() => undefined), 5)).toBeNull();
  });
});
