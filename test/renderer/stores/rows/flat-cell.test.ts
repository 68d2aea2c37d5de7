import { describe, expect, it } from 'vitest';
import { translate } from '../../../../src-main/core/words/translate.ts';
import { emptyFlatCell, flatCell } from '../../../../src-renderer/stores/rows/flat-cell.ts';
import { anOwner, listenerAt, outgoingFrom } from '../../../support/build-socket.ts';

describe('flatCell', () => {
  it('writes what is known and leaves the rest empty', () => {
    const owners = [anOwner(7, 'a', [3, 4]), anOwner(8, 'b', [3])];
    const web = listenerAt('0.0.0.0:80', owners, { userId: 33 });
    expect(flatCell(web, 'protocol')).toBe('TCP');
    expect(flatCell(web, 'pid')).toBe('7, 8');
    expect(flatCell(web, 'descriptors')).toBe('3, 4, 3');
    expect(flatCell(web, 'user')).toBe('33');
    expect(flatCell(web, 'remoteAddress') + flatCell(web, 'remotePort')).toBe('');
    expect(flatCell(web, 'sendQueue')).toBe('');
    const client = outgoingFrom('[::1]:5000', '[::1]:80', owners, { sendQueueBytes: 0 });
    expect(flatCell(client, 'protocol')).toBe('TCP 6');
    expect(flatCell(client, 'remotePort')).toBe('80');
    expect(flatCell(client, 'sendQueue')).toBe('0');
  });
});

describe('emptyFlatCell', () => {
  it('gives a reason, in words, for what is never there', () => {
    const web = listenerAt('0.0.0.0:80', [], { ownerReason: 'other-user' });
    for (const column of ['remoteAddress', 'remotePort', 'state', 'pid', 'descriptors']) {
      const key = emptyFlatCell(web, column, 'empty.detail-untold');
      expect(translate(key, {}), column).not.toBe(key);
    }
    expect(emptyFlatCell(web, 'pid', 'x')).toBe('reason.other-user');
  });

  it('says of what is told of no socket that it is not told', () => {
    const web = listenerAt('0.0.0.0:80', [anOwner(7, 'web', [])]);
    for (const column of ['sendQueue', 'user', 'descriptors']) {
      expect(flatCell(web, column), column).toBe('');
      expect(emptyFlatCell(web, column, 'told nowhere'), column).toBe('told nowhere');
    }
  });
});
