import { describe, expect, it } from 'vitest';
import type { Socket } from '../../../../src-main/core/socket/socket.ts';
import { translate } from '../../../../src-main/core/words/translate.ts';
import { socketFacts } from '../../../../src-renderer/stores/inspector/socket-facts.ts';
import { acceptedAt, anOwner, listenerAt } from '../../../support/build-socket.ts';
import { scriptedMachine } from '../../../support/scripted-monitor.ts';

const words = { say: translate, when: (timeMs: number) => `at ${timeMs}`, savedAtMs: null };

function factsOf(socket: Socket): Readonly<Record<string, string>> {
  const facts = socketFacts(socket, scriptedMachine, words);
  return Object.fromEntries(facts.map(({ name, value }) => [name, value]));
}

describe('socketFacts', () => {
  it('says nothing of ages where the table does not tell them', () => {
    const told = { ...words, savedAtMs: 5000 };
    const saved = { seenAtStart: true, firstSeenAtMs: 5000 };
    const names = socketFacts(listenerAt('127.0.0.1:80', [], saved), scriptedMachine, told);
    expect(names.map(({ name }) => name)).toEqual(['Interface', 'Socket', 'User']);
    expect(names.at(-1)).toMatchObject({
      value: 'The opened table says nothing about this',
      silent: true,
    });
  });

  it('tells what a saved table knows of an age', () => {
    const told = { ...words, savedAtMs: 5000 };
    const seen = (seenAtStart: boolean) =>
      socketFacts(
        listenerAt('127.0.0.1:80', [], { seenAtStart, firstSeenAtMs: 3000 }),
        scriptedMachine,
        told,
      ).find(({ name }) => name === 'First seen')?.value;
    expect(seen(false)).toBe('at 3000');
    expect(seen(true)).toBe('before at 3000');
  });

  it('leaves out what a socket need not have, and says why it has no container or user', () => {
    const facts = factsOf(listenerAt('127.0.0.1:80'));
    expect(Object.keys(facts)).toEqual(['Interface', 'Socket', 'User', 'First seen']);
    expect(facts).toMatchObject({
      User: 'This system does not tell it',
    });
  });

  it('names the interface, or all of them', () => {
    expect(factsOf(listenerAt('127.0.0.53:53'))).toMatchObject({ Interface: 'lo' });
    expect(factsOf(listenerAt('192.168.1.20:80'))).toMatchObject({ Interface: 'eth0' });
    expect(factsOf(listenerAt('[::]:80'))).toMatchObject({ Interface: 'all interfaces' });
    expect(factsOf(listenerAt('203.0.113.9:80'))['Interface']).toBeUndefined();
  });

  it('tells an IPv6 socket that carries IPv4 from both others', () => {
    const carrying = listenerAt('127.0.0.1:80', [], { family: 'ipv6' });
    expect(factsOf(carrying)).toMatchObject({ Socket: 'IPv6 socket carrying IPv4' });
    expect(factsOf(listenerAt('[::1]:80'))).toMatchObject({ Socket: 'IPv6' });
    expect(factsOf(listenerAt('127.0.0.1:80'))).toMatchObject({ Socket: 'IPv4' });
  });

  it('names the container, or the network that is no container’s', () => {
    const web = { inode: 7, label: null, containerName: 'web-1', containerImage: 'nginx:1.27' };
    const socket = listenerAt('0.0.0.0:80', [], { networkNamespace: web });
    expect(factsOf(socket)).toMatchObject({ Container: 'web-1 (nginx:1.27)' });
    const bare = { inode: 7, label: null, containerName: null, containerImage: null };
    expect(factsOf({ ...socket, networkNamespace: bare })).toMatchObject({ Network: 'net:[7]' });
  });

  it('tells by which numbers which process knows the socket', () => {
    const owners = [anOwner(1, 'nginx', [6, 7]), anOwner(2, 'nginx', [])];
    expect(factsOf(listenerAt('127.0.0.1:80', owners))).toMatchObject({
      Descriptor: '6, 7 in nginx 1',
    });
  });

  it('tells who held it before the kernel forgot', () => {
    const gone = acceptedAt('127.0.0.1:80', '127.0.0.1:1', [], {
      state: 'TIME-WAIT',
      formerOwners: [anOwner(9, 'curl')],
    });
    expect(factsOf(gone)).toMatchObject({ 'Was held by': 'curl 9' });
  });

  it('reads queues as bytes, and of a listener as connections not yet accepted', () => {
    const busy = { receiveQueueBytes: 3, sendQueueBytes: 0 };
    expect(factsOf(acceptedAt('127.0.0.1:80', '127.0.0.1:1', [], busy))).toMatchObject({
      Queue: '3 B in, 0 B out',
    });
    expect(factsOf(listenerAt('127.0.0.1:80', [], busy))).toMatchObject({
      Queue: '3 connections not yet accepted',
    });
    const idle = { receiveQueueBytes: 0, sendQueueBytes: 0 };
    expect(factsOf(listenerAt('127.0.0.1:80', [], idle))['Queue']).toBeUndefined();
  });

  it('says when it was first seen, or that it was there before', () => {
    expect(factsOf(listenerAt('127.0.0.1:80', [], { firstSeenAtMs: 5 }))).toMatchObject({
      'First seen': 'at 5',
    });
    expect(factsOf(listenerAt('127.0.0.1:80', [], { seenAtStart: true }))).toMatchObject({
      'First seen': 'before Portside started',
    });
  });

  it('gives user and inode as numbers', () => {
    const socket = listenerAt('127.0.0.1:80', [], { userId: 0, inode: 4711 });
    expect(factsOf(socket)).toMatchObject({ User: 'user 0', Inode: '4711' });
  });
});
