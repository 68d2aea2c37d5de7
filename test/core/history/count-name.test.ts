import { expect, test } from 'vitest';
import { countName } from '../../../src-main/core/history/count-name.ts';
import { webContainer } from '../../support/a-namespace.ts';
import { acceptedAt, anOwner, listenerAt } from '../../support/build-socket.ts';

const node = [anOwner(7, 'node')];

test('by port the service counts, whichever side it is on', () => {
  expect(countName('port', listenerAt('0.0.0.0:80', node))).toBe('80/tcp');
  const accepted = acceptedAt('10.0.0.5:443', '10.0.0.9:50000', node);
  expect(countName('port', accepted)).toBe('443/tcp');
  expect(countName('port', { ...accepted, role: 'outgoing' })).toBe('50000/tcp');
});

test('a port in a container is not the machine’s', () => {
  const socket = listenerAt('0.0.0.0:80', node, { networkNamespace: webContainer });
  expect(countName('port', socket)).toBe('80/tcp web-1 (nginx:1.27)');
});

test('by process the owner counts, or who was it last', () => {
  const socket = listenerAt('0.0.0.0:80', node);
  expect(countName('process', socket)).toBe('node');
  expect(countName('process', { ...socket, owners: [], formerOwners: node })).toBe('node');
  expect(countName('process', { ...socket, owners: [] })).toBe('');
});

test('all are counted as one', () => {
  expect(countName('all', listenerAt('0.0.0.0:80', node))).toBe('');
});
