import { afterEach, describe, expect, it } from 'vitest';
import { explainPortNumber } from '../../../src-main/core/explain/explain-port-number.ts';
import { setPortNames } from '../../../src-main/core/settings/own-names.ts';
import { portClass } from '../../../src-main/core/port/port-class.ts';
import { laptop } from '../../support/build-socket.ts';

function number(port: number, serviceName: string | null): ReturnType<typeof explainPortNumber> {
  return explainPortNumber(
    { protocol: 'tcp', port, portClass: portClass(port), serviceName, networkNamespace: null },
    laptop,
  );
}

afterEach(() => setPortNames({}));

describe('explainPortNumber', () => {
  it('tells first what the user calls it', () => {
    setPortNames({ 22: 'my box' });
    expect(number(22, 'ssh')[0]).toEqual({
      key: 'explain.ownName',
      values: { port: 22, protocol: 'TCP', name: 'my box' },
    });
  });

  it('tells the registered service and that low numbers are special', () => {
    expect(number(22, 'ssh')).toEqual([
      { key: 'explain.registered', values: { port: 22, protocol: 'TCP', service: 'ssh' } },
      { key: 'explain.systemPort', values: { port: 22 } },
    ]);
  });

  it('tells this system’s own range for clients, ends included', () => {
    const range = { first: 32_768, last: 60_999 };
    for (const port of [range.first, 40_000, range.last]) {
      expect(number(port, null)).toEqual([
        { key: 'explain.inEphemeralRange', values: { port, ...range } },
      ]);
    }
    expect([...number(32_767, null), ...number(61_000, null)]).toEqual([]);
  });

  it('says nothing of an ordinary number nobody registered', () => {
    expect(number(8123, null)).toEqual([]);
  });
});
