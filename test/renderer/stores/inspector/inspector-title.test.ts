import { describe, expect, it } from 'vitest';
import { groupByPort } from '../../../../src-main/core/grouping/group-by-port.ts';
import { translate } from '../../../../src-main/core/words/translate.ts';
import { inspectorTitle } from '../../../../src-renderer/stores/inspector/inspector-title.ts';
import { acceptedAt, boundAt, listenerAt, outgoingFrom } from '../../../support/build-socket.ts';

const say = (key: string, values?: Record<string, string>): string => translate(key, values);

describe('inspectorTitle', () => {
  it('calls a port as the user does, beside its registered service', () => {
    const group = groupByPort([listenerAt('127.0.0.1:5432')]).ports[0];
    if (group === undefined) throw new Error('no group');
    const say = (key: string) => key;
    const { parts } = inspectorTitle({ kind: 'port', group }, say, { 5432: 'my shop' });
    expect(parts.slice(0, 2)).toEqual(['my shop', 'postgresql']);
  });

  it('names a port, its service, protocol and class', () => {
    const [group] = groupByPort([listenerAt('127.0.0.1:5432')]).ports;
    if (group === undefined) throw new Error('no port');
    expect(inspectorTitle({ kind: 'port', group }, say)).toEqual({
      main: '5432',
      parts: ['postgresql', 'TCP', 'user port'],
      endpoint: '127.0.0.1:5432',
    });
  });

  it.each([
    ['127.0.0.1:22', 'system port'],
    ['127.0.0.1:60123', 'dynamic port'],
  ])('tells the class of %s: %s', (local, words) => {
    const [group] = groupByPort([listenerAt(local)]).ports;
    if (group === undefined) throw new Error('no port');
    expect(inspectorTitle({ kind: 'port', group }, say).parts).toContain(words);
  });

  it('names an outgoing group by the service it calls', () => {
    const [group] = groupByPort([outgoingFrom('10.0.0.1:50000', '[2a00::1]:443')]).outgoing;
    if (group === undefined) throw new Error('no group');
    expect(inspectorTitle({ kind: 'outgoing', group }, say)).toEqual({
      main: '→ 443',
      parts: ['https', 'TCP', 'outgoing'],
      endpoint: '[2a00::1]:443',
    });
  });

  it('names a socket by its port and role', () => {
    const socket = acceptedAt('127.0.0.1:5432', '127.0.0.1:50000');
    expect(inspectorTitle({ kind: 'socket', socket }, say)).toEqual({
      main: '5432',
      parts: ['postgresql', 'TCP', 'accepted socket'],
      endpoint: '127.0.0.1:5432',
    });
  });

  it('names a client socket by the port it calls', () => {
    const socket = outgoingFrom('127.0.0.1:50000', '127.0.0.1:5432');
    const title = inspectorTitle({ kind: 'socket', socket }, say);
    expect(title).toMatchObject({ main: '→ 5432', endpoint: '127.0.0.1:5432' });
  });

  it('does not invent a service', () => {
    const socket = boundAt('0.0.0.0:41641');
    expect(inspectorTitle({ kind: 'socket', socket }, say).parts).toEqual(['UDP', 'bound socket']);
  });
});
