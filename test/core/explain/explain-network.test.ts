import { describe, expect, it } from 'vitest';
import {
  explainNetwork,
  explainNetworkReach,
} from '../../../src-main/core/explain/explain-network.ts';
import { explainPort } from '../../../src-main/core/explain/explain-port.ts';
import { explainSocket } from '../../../src-main/core/explain/explain-socket.ts';
import { explainUnusedPort } from '../../../src-main/core/explain/explain-unused-port.ts';
import { groupByPort } from '../../../src-main/core/grouping/group-by-port.ts';
import { aNamespace, webContainer } from '../../support/a-namespace.ts';
import { acceptedAt, boundAt, laptop, listenerAt } from '../../support/build-socket.ts';
import { aContext, keysOf, sentencesOf } from '../../support/explained.ts';

const inWeb = { networkNamespace: webContainer };

describe('explainNetwork', () => {
  it('says nothing of the own network', () => {
    expect(explainNetwork(null)).toEqual([]);
  });

  it('tells a container from a network without one', () => {
    expect(sentencesOf(explainNetwork(webContainer))[0]).toMatch(
      /^It is in the container web-1 \(nginx:1\.27\), which has a network of its own/,
    );
    expect(sentencesOf(explainNetwork(aNamespace(7, { label: 'blue' })))[0]).toMatch(
      /^It is in a network of its own \(blue\)/,
    );
  });

  it('does not take a container’s name for a term of the glossary', () => {
    const named = { ...webContainer, containerName: '[[port]]', containerImage: null };
    expect(sentencesOf(explainNetwork(named))[0]).toContain('the container [[port]], which');
  });
});

describe('explainNetworkReach', () => {
  it.each([
    [['127.0.0.1:80', '[::1]:80'], ['reachInside'], '127.0.0.1, ::1'],
    [['127.0.0.1:80', '0.0.0.0:80'], ['reachNetwork'], '0.0.0.0'],
    [[], [], undefined],
  ])('%j: %j', (endpoints, keys, addresses) => {
    const waiting = endpoints.map((endpoint) => listenerAt(endpoint, [], inWeb));
    const phrases = explainNetworkReach(waiting, webContainer);
    expect(keysOf(phrases)).toEqual(keys);
    expect(phrases[0]?.values['addresses']).toBe(addresses);
  });
});

describe('explanations of what is in a container', () => {
  it('of a port never speak of this machine’s interfaces', () => {
    const { ports } = groupByPort([listenerAt('0.0.0.0:80', [], inWeb)]);
    const keys = ports.flatMap((group) => keysOf(explainPort(group, aContext)));
    expect(keys).toContain('inContainer');
    expect(keys).toContain('reachNetwork');
    expect(keys.filter((key) => key.startsWith('reachAll'))).toEqual([]);
  });

  it('of a socket say where it is, whether it waits or is connected', () => {
    const waiting = explainSocket(boundAt('127.0.0.1:53', [], inWeb), aContext);
    expect(keysOf(waiting)).toEqual(expect.arrayContaining(['inContainer', 'reachInside']));
    const connected = explainSocket(acceptedAt('10.0.0.2:80', '1.1.1.1:9', [], inWeb), aContext);
    expect(keysOf(connected)).toEqual(expect.arrayContaining(['inContainer', 'otherEndElsewhere']));
  });

  it('do not call a port taken that only a container has', () => {
    const left = acceptedAt('10.0.0.2:3000', '1.1.1.1:9', [], inWeb);
    expect(keysOf(explainUnusedPort(3000, [left], laptop))[0]).toBe('unusedFree');
    const own = { ...left, networkNamespace: null };
    expect(keysOf(explainUnusedPort(3000, [own], laptop))[0]).toBe('unusedButTaken');
  });
});
