import { afterEach, describe, expect, it } from 'vitest';
import { alertWords } from '../../../src-main/core/alerts/alert-words.ts';
import { countValues } from '../../../src-main/core/query/known-values.ts';
import { parseFilter } from '../../../src-main/core/query/parse-filter.ts';
import {
  ownNameOf,
  ownNameOfSocket,
  portNames,
  setPortNames,
} from '../../../src-main/core/settings/own-names.ts';
import { exportText } from '../../../src-main/core/snapshot/export-text.ts';
import { translate } from '../../../src-main/core/words/translate.ts';
import { anAlert } from '../../support/an-alert.ts';
import { anOwner, laptop, listenerAt } from '../../support/build-socket.ts';
import { sampleListener } from '../../support/sample-sockets.ts';

afterEach(() => setPortNames({}));

const shop = listenerAt('127.0.0.1:3000', [anOwner(1, 'node')]);
const other = listenerAt('0.0.0.0:4000', [anOwner(2, 'ruby')]);
const client = (address: string) => ({
  ...shop,
  id: `client ${address}`,
  role: 'outgoing' as const,
  local: { address: '127.0.0.1', port: 50_000 },
  remote: { address, port: 3000 },
});

function kept(text: string): readonly unknown[] {
  const parsed = parseFilter(text);
  if (!parsed.ok) throw new Error(text);
  return [shop, other, client('127.0.0.1'), client('192.0.2.1')]
    .filter(parsed.filter)
    .map(({ id }) => id);
}

describe('what ports are called', () => {
  it('is nothing until somebody names one', () => {
    expect([ownNameOfSocket(shop), portNames()]).toEqual([null, {}]);
  });

  it('is told of the port a socket is about, on this machine alone', () => {
    setPortNames({ 3000: 'My Shop' });
    expect([shop, other, client('127.0.0.1'), client('192.0.2.1')].map(ownNameOfSocket)).toEqual([
      'My Shop',
      null,
      'My Shop',
      null,
    ]);
    expect(ownNameOf({ protocol: 'udp', port: 3000, networkNamespace: null })).toBe('My Shop');
  });

  it('is found by the filter, in any case', () => {
    setPortNames({ 3000: 'My Shop' });
    const both = [shop.id, 'client 127.0.0.1'];
    expect(kept('name:shop')).toEqual(both);
    expect(kept('SHOP')).toEqual(both);
    expect(kept('-name:"my shop"')).toEqual([other.id, 'client 192.0.2.1']);
    setPortNames({});
    expect(kept('name:shop')).toEqual([]);
  });

  it('is proposed with the number of its sockets', () => {
    setPortNames({ 3000: 'My Shop' });
    const counter = countValues('name');
    for (const socket of [shop, other, client('127.0.0.1')]) counter.add(socket);
    expect(counter.values()).toEqual([{ text: 'My Shop', note: null, count: 2 }]);
  });

  it('stands in alerts about the port, but not in those about a remote one', () => {
    setPortNames({ 8000: 'my shop' });
    const speech = { say: translate, clockText: () => '' };
    expect(alertWords(anAlert({ kind: 'opened' }), speech).title).toBe('TCP 8000 “my shop” opened');
    expect(alertWords(anAlert({ kind: 'called' }), speech).title).not.toContain('my shop');
  });

  it.each(['markdown', 'html'] as const)('stands in %s where that is wanted', (format) => {
    setPortNames({ 3000: 'my <shop>' });
    const snapshot = { revision: 1, takenAtMs: 1, sockets: [sampleListener(3000)], notes: [] };
    const request = { snapshot, machine: laptop, format, filter: () => true };
    expect(exportText(request).text).not.toContain('shop');
    const { text } = exportText({ ...request, withNames: true });
    expect(text).toContain('shop');
    expect(text).not.toContain('<shop>');
  });
});
