import { describe, expect, it, onTestFinished } from 'vitest';
import { knownValues } from '../../../src-main/core/query/known-values.ts';
import { setPortNames } from '../../../src-main/core/settings/own-names.ts';
import { valueParsers } from '../../../src-main/core/query/value-parsers.ts';
import { aNamespace } from '../../support/a-namespace.ts';
import { anOwner, boundAt, listenerAt } from '../../support/build-socket.ts';

const table = [
  listenerAt('0.0.0.0:22', [anOwner(1, 'sshd'), anOwner(2, 'sshd')]),
  listenerAt('127.0.0.1:22', [anOwner(1, 'sshd')]),
  boundAt('0.0.0.0:53', [anOwner(3, 'dns')], {
    networkNamespace: aNamespace(7, { containerName: 'resolver' }),
  }),
];

const everyPortNamed = Object.fromEntries(
  Array.from({ length: 65_536 }, (_, port) => [String(port), 'my shop']),
);

describe('the values there are', () => {
  it('are counted by sockets, not by owners', () => {
    expect(knownValues('proc', table)).toEqual([
      { text: 'sshd', note: null, count: 2 },
      { text: 'dns', note: null, count: 1 },
    ]);
    expect(knownValues('pid', table)[0]).toEqual({ text: '1', note: 'sshd', count: 2 });
    expect(knownValues('port', table)[0]).toEqual({ text: '22', note: 'ssh', count: 2 });
  });

  it('name containers, states and who can reach them', () => {
    expect(knownValues('container', table)).toEqual([{ text: 'resolver', note: null, count: 1 }]);
    expect(knownValues('state', table)).toEqual([{ text: 'LISTEN', note: null, count: 2 }]);
    expect(knownValues('scope', table).find(({ text }) => text === 'this-machine')?.count).toBe(1);
    expect(knownValues('role', table).map(({ text }) => text)).toContain('outgoing');
  });

  it('can be told for every key there is, and for no other', () => {
    const everything = [
      ...table,
      boundAt('10.0.0.1:9', [anOwner(9)], { remote: { address: '10.0.0.2', port: 53 } }),
    ];
    setPortNames(everyPortNamed);
    onTestFinished(() => setPortNames({}));
    for (const key of valueParsers.keys()) {
      expect(knownValues(key, everything).length).toBeGreaterThan(0);
    }
    expect(knownValues('nosuch', everything)).toEqual([]);
  });
});
