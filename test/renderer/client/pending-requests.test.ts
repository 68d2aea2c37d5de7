import { describe, expect, it } from 'vitest';
import { RequestError } from '../../../src-main/core/contract/request-error.ts';
import { PendingRequests, requestErrorOf } from '../../../src-renderer/client/pending-requests.ts';

describe('PendingRequests', () => {
  it('numbers each request anew', () => {
    const pending = new PendingRequests();
    const ids = [pending.open().id, pending.open().id, pending.open().id];
    expect(new Set(ids).size).toBe(3);
  });

  it('settles each request with its own answer, in any order', async () => {
    const pending = new PendingRequests();
    const first = pending.open();
    const second = pending.open();
    pending.resolve(second.id, 'two');
    pending.resolve(first.id, 'one');
    await expect(first.answer).resolves.toBe('one');
    await expect(second.answer).resolves.toBe('two');
  });

  it('puts a text together of what came ahead and the rest', async () => {
    const pending = new PendingRequests();
    const read = pending.open();
    pending.addParts(read.id, ['one ']);
    pending.addParts(read.id, ['two ']);
    pending.resolve(read.id, { ok: true, text: 'three' });
    await expect(read.answer).resolves.toEqual({ ok: true, text: 'one two three' });
  });

  it('puts sockets that came ahead before those of their answer', async () => {
    const pending = new PendingRequests();
    const [table, other] = [pending.open(), pending.open()];
    pending.addParts(table.id, [1, 2]);
    pending.addParts(table.id, [3]);
    pending.addParts(99, [0]);
    pending.resolve(other.id, { sockets: [9] });
    pending.resolve(table.id, { revision: 5, sockets: [4] });
    await expect(table.answer).resolves.toEqual({ revision: 5, sockets: [1, 2, 3, 4] });
    await expect(other.answer).resolves.toEqual({ sockets: [9] });
  });

  it('ignores answers nobody waits for, and a second answer', async () => {
    const pending = new PendingRequests();
    const { id, answer } = pending.open();
    pending.resolve(id + 1, 'stray');
    pending.resolve(id, 'first');
    pending.reject(id, { code: 'failed', message: 'late' });
    await expect(answer).resolves.toBe('first');
  });

  it('rejects with the host’s error', async () => {
    const pending = new PendingRequests();
    const { id, answer } = pending.open();
    pending.reject(id, { code: 'invalid', message: 'no such interval' });
    await expect(answer).rejects.toMatchObject({ code: 'invalid', message: 'no such interval' });
  });

  it('tells everybody who waits that the line is gone', async () => {
    const pending = new PendingRequests();
    const answers = [pending.open().answer, pending.open().answer];
    pending.rejectAll('gone');
    const outcomes = await Promise.allSettled(answers);
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'disconnected' } });
    }
  });
});

describe('requestErrorOf', () => {
  it.each(['invalid', 'unknown', 'failed', 'disconnected'] as const)(
    'keeps the code %s',
    (code) => {
      const error = requestErrorOf({ code, message: 'why' });
      expect(error).toBeInstanceOf(RequestError);
      expect(error.code).toBe(code);
    },
  );

  it('takes a code it does not know for a failure', () => {
    expect(requestErrorOf({ code: 'toString', message: '' }).code).toBe('failed');
  });
});
