import { describe, expect, it, onTestFinished } from 'vitest';
import { portTitle, unusedPortTitle } from '../../../src-main/cli/explain/port-title.ts';
import { groupByPort } from '../../../src-main/core/grouping/group-by-port.ts';
import { setPortNames } from '../../../src-main/core/settings/own-names.ts';
import { anOwner, boundAt, listenerAt } from '../../support/build-socket.ts';

describe('portTitle', () => {
  it('names port, service and every owner', () => {
    const owners = [anOwner(1, 'nginx'), anOwner(2, 'nginx')];
    const titles = groupByPort([
      listenerAt('127.0.0.1:443', owners),
      boundAt('0.0.0.0:53'),
    ]).ports.map(portTitle);
    expect(titles).toEqual(['53/udp · domain · owner not found', '443/tcp · https · nginx 1, 2']);
  });

  it('leaves out a service that is not registered', () => {
    const [group] = groupByPort([listenerAt('127.0.0.1:8123', [anOwner(7, 'python3')])]).ports;
    expect(group && portTitle(group)).toBe('8123/tcp · python3 7');
  });
});

describe('a port that the user named', () => {
  it('is called so before what is registered for it', () => {
    setPortNames({ 443: 'my shop', '53/udp': 'names\u001b' });
    onTestFinished(() => setPortNames({}));
    const titles = groupByPort([listenerAt('127.0.0.1:443'), boundAt('0.0.0.0:53')]).ports;
    expect(titles.map(portTitle)).toEqual([
      '53/udp · names␛ · domain · owner not found',
      '443/tcp · my shop · https · owner not found',
    ]);
    expect(unusedPortTitle(443, null)).toBe('443 · my shop · https');
  });
});

describe('unusedPortTitle', () => {
  it('names a protocol only where one was asked for', () => {
    expect(unusedPortTitle(443, null)).toBe('443 · https');
    expect(unusedPortTitle(443, 'udp')).toBe('443/udp · https');
    expect(unusedPortTitle(49_999, 'tcp')).toBe('49999/tcp');
  });
});
