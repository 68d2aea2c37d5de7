import { expect, test } from 'vitest';
import { isSameNetwork } from '../../../src-main/core/socket/same-network.ts';
import { aNamespace } from '../../support/a-namespace.ts';

const named = (inode: number, containerName: string) => aNamespace(inode, { containerName });

test('the machine’s own network is only itself', () => {
  expect(isSameNetwork(null, null)).toBe(true);
  expect(isSameNetwork(null, aNamespace(1))).toBe(false);
  expect(isSameNetwork(aNamespace(1), null)).toBe(false);
});

test('a container that was started anew is the same under another number', () => {
  expect(isSameNetwork(named(1, 'db-1'), named(2, 'db-1'))).toBe(true);
  const unit = { label: 'db.service' };
  expect(isSameNetwork(aNamespace(1, unit), aNamespace(2, unit))).toBe(true);
});

test('a number that went to another network is not the same', () => {
  expect(isSameNetwork(named(1, 'db-1'), named(1, 'web-1'))).toBe(false);
  expect(isSameNetwork(aNamespace(1, { label: 'a' }), aNamespace(1, { label: 'b' }))).toBe(false);
});

test('where a name is unknown the number decides', () => {
  expect(isSameNetwork(aNamespace(1), named(1, 'db-1'))).toBe(true);
  expect(isSameNetwork(aNamespace(1), named(2, 'db-1'))).toBe(false);
});
