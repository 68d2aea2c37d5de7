import { describe, expect, it } from 'vitest';
import { valueParsers } from '../../../src-main/core/query/value-parsers.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import {
  acceptedAt,
  anOwner,
  boundAt,
  listenerAt,
  outgoingFrom,
} from '../../support/build-socket.ts';

const node = anOwner(4711, 'node');
const listener = listenerAt('0.0.0.0:3000', [node]);
const inside = listenerAt('[::1]:5432', [anOwner(812, 'postgres')]);
const accepted = acceptedAt('192.168.1.20:3000', '10.0.0.9:50000', [node]);
const client = outgoingFrom('192.168.1.20:40000', '10.0.0.9:443', [node]);
const dns = boundAt('0.0.0.0:53', [anOwner(1, 'dnsmasq')]);
const asking = boundAt('192.168.1.20:40001', [node], { remote: { address: '8.8.8.8', port: 53 } });
const kept = acceptedAt('192.168.1.20:3000', '10.0.0.9:50001', [], {
  state: 'TIME-WAIT',
  ownerReason: 'time-wait',
  formerOwners: [node],
});
const named: Readonly<Record<string, Socket>> = {
  listener,
  inside,
  accepted,
  client,
  dns,
  asking,
  kept,
};

function found(key: string, value: string): readonly string[] | string {
  const filter = valueParsers.get(key)?.(value);
  if (typeof filter !== 'function') return filter?.key ?? 'no such key';
  return Object.keys(named).filter((name) => {
    const socket = named[name];
    return socket !== undefined && filter(socket);
  });
}

describe('valueParsers', () => {
  it.each([
    ['port', '3000', ['listener', 'accepted', 'kept']],
    ['port', '443', []],
    ['port', '40000-49999', ['client', 'asking']],
    ['pid', '4711', ['listener', 'accepted', 'client', 'asking', 'kept']],
    ['pid', '1-812', ['inside', 'dns']],
    ['proc', 'NODE', ['listener', 'accepted', 'client', 'asking', 'kept']],
    ['service', 'https', ['client']],
    ['state', 'time_wait', ['kept']],
    ['state', 'listen', ['listener', 'inside']],
    ['proto', 'UDP', ['dns', 'asking']],
    ['proto', 'tcp6', ['inside']],
    ['proto', 'udp4', ['dns', 'asking']],
    ['local', '::1', ['inside']],
    ['local', ':3000', ['listener', 'accepted', 'kept']],
    ['remote', '10.0.0.0/8', ['accepted', 'client', 'kept']],
    ['remote', ':53', ['asking']],
    ['remote', '0.0.0.0', []],
    ['scope', 'exposed', ['listener', 'accepted', 'dns', 'kept']],
    ['scope', 'this-machine', ['inside']],
    ['scope', 'THIS_MACHINE', ['inside']],
    ['scope', 'one', ['accepted', 'client', 'asking', 'kept']],
    ['scope', 'all-networks', ['listener', 'dns']],
    ['role', 'listener', ['listener', 'inside']],
    ['role', 'out', ['client']],
    ['role', 'bound', ['dns', 'asking']],
  ])('%s:%s finds %j', (key, value, names) => {
    expect(found(key, value)).toEqual(names);
  });

  it.each([
    ['port', 'http', 'filter.badNumber'],
    ['port', '65536', 'filter.numberTooHigh'],
    ['pid', '-1', 'filter.badNumber'],
    ['pid', '99999999999', 'filter.numberTooHigh'],
    ['state', 'open', 'filter.unknownState'],
    ['proto', 'sctp', 'filter.unknownValue'],
    ['scope', 'world', 'filter.unknownValue'],
    ['role', 'server', 'filter.unknownValue'],
    ['role', '_', 'filter.unknownValue'],
    ['local', 'here', 'filter.badAddress'],
    ['remote', '10.0.0.0/40', 'filter.badRange'],
  ])('%s:%s is refused with %s', (key, value, problem) => {
    expect(found(key, value)).toBe(problem);
  });
});
