import { describe, expect, it } from 'vitest';
import { namespaceName } from '../../../src-main/core/socket/namespace-name.ts';
import {
  isSameNamespace,
  isSameNamespaceInfo,
  namespaceKey,
} from '../../../src-main/core/socket/network-namespace.ts';
import { isSameFacts, isSameTuple } from '../../../src-main/core/socket/same-facts.ts';
import { socketId } from '../../../src-main/core/socket/identity.ts';
import { aNamespace, webContainer } from '../../support/a-namespace.ts';
import { listenerFacts } from '../../support/socket-facts.ts';

const unnamed = aNamespace(webContainer.inode);

describe('isSameNamespace', () => {
  it('goes by the number, whatever the names', () => {
    expect(isSameNamespace(null, null)).toBe(true);
    expect(isSameNamespace(webContainer, unnamed)).toBe(true);
    expect(isSameNamespace(webContainer, aNamespace(2))).toBe(false);
    expect(isSameNamespace(null, webContainer)).toBe(false);
    expect(isSameNamespace(webContainer, null)).toBe(false);
  });

  it('with names goes by all of them', () => {
    expect(isSameNamespaceInfo(webContainer, { ...webContainer })).toBe(true);
    expect(isSameNamespaceInfo(null, null)).toBe(true);
    expect(isSameNamespaceInfo(null, webContainer)).toBe(false);
    expect(isSameNamespaceInfo(webContainer, null)).toBe(false);
    for (const change of [
      { inode: 1 },
      { label: null },
      { containerName: 'web-2' },
      { containerImage: null },
    ]) {
      expect(isSameNamespaceInfo(webContainer, { ...webContainer, ...change })).toBe(false);
    }
  });
});

describe('namespaceKey', () => {
  it('is empty for the own network and different for each other one', () => {
    expect(namespaceKey(null)).toBe('');
    expect(namespaceKey(aNamespace(1))).not.toBe(namespaceKey(aNamespace(2)));
    expect(namespaceKey(webContainer)).toBe(namespaceKey(unnamed));
  });
});

describe('namespaceName', () => {
  it.each([
    [webContainer, 'web-1 (nginx:1.27)'],
    [{ ...webContainer, containerImage: null }, 'web-1'],
    [{ ...webContainer, containerName: null, containerImage: null }, 'docker-4f1d2c3b4a59.scope'],
    [unnamed, 'net:[4026532101]'],
  ])('names %o as %s', (namespace, name) => {
    expect(namespaceName(namespace)).toBe(name);
  });
});

describe('facts of a socket in a network', () => {
  const own = listenerFacts('0.0.0.0:80');
  const web = { ...own, networkNamespace: webContainer };

  it('are another socket than the same endpoint elsewhere', () => {
    expect(socketId(web)).not.toBe(socketId(own));
    expect(isSameTuple(web, own)).toBe(false);
    expect(isSameFacts(web, own)).toBe(false);
  });

  it('are the same socket with other facts once its names are known', () => {
    const before = { ...own, networkNamespace: unnamed };
    expect(socketId(before)).toBe(socketId(web));
    expect(isSameTuple(before, web)).toBe(true);
    expect(isSameFacts(before, web)).toBe(false);
  });
});
