import { describe, expect, it } from 'vitest';
import { parseEndTarget } from '../../../src-main/cli/end/parse-end-target.ts';
import { anOwner, listenerAt } from '../../support/build-socket.ts';

describe('parseEndTarget', () => {
  it.each([
    [['8123'], { kind: 'number', number: 8123, protocol: null }],
    [['4194304'], { kind: 'number', number: 4_194_304, protocol: null }],
    [['53/udp'], { kind: 'number', number: 53, protocol: 'udp' }],
    [['443/TCP'], { kind: 'number', number: 443, protocol: 'tcp' }],
    [['pid:812'], { kind: 'pid', pid: 812 }],
  ])('%j', (words, expected) => {
    expect(parseEndTarget(words)).toEqual(expected);
  });

  it('reads anything else as a filter of sockets', () => {
    const target = parseEndTarget(['proc:node', 'pid:812']);
    const fits = (pid: number) =>
      target.kind === 'filter' && target.filter(listenerAt('127.0.0.1:80', [anOwner(pid, 'node')]));
    expect([fits(812), fits(813)]).toEqual([true, false]);
  });

  it.each([
    [['70000/tcp'], /“70000\/tcp” is no port/],
    [['pid:x'], /pid/],
    [['foo:1'], /There is no filter “foo:”/],
    [[' '], /Say whom to end/],
  ])('refuses %j', (words, message) => {
    expect(() => parseEndTarget(words)).toThrow(message);
  });
});
