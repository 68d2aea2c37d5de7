import { describe, expect, it } from 'vitest';
import { nameServerError } from '../../../src-main/host/remote-names/name-server-error.ts';

describe('nameServerError', () => {
  it.each([
    ['ENOTFOUND', { outcome: 'none' }],
    ['ENODATA', { outcome: 'none' }],
    ['ETIMEOUT', { outcome: 'failed', reason: 'timeout' }],
    ['ECONNREFUSED', { outcome: 'failed', reason: 'refused' }],
    ['ESERVFAIL', { outcome: 'failed', reason: 'refused' }],
  ])('%s', (code, outcome) => {
    expect(nameServerError(Object.assign(new Error('x'), { code }))).toEqual(outcome);
  });

  it('takes anything else for a refusal', () => {
    expect(nameServerError(null)).toEqual({ outcome: 'failed', reason: 'refused' });
  });
});
