import { describe, expect, it } from 'vitest';
import { errorCode } from '../../../src-main/core/machine/error-code.ts';

describe('errorCode', () => {
  it('prefers the code of a system error', () => {
    expect(errorCode(Object.assign(new Error('no such file'), { code: 'ENOENT' }))).toBe('ENOENT');
  });

  it('takes the message where there is no code, or one that is no text', () => {
    expect(errorCode(new Error('broken'))).toBe('broken');
    expect(errorCode(Object.assign(new Error('broken'), { code: 5 }))).toBe('broken');
  });

  it('makes do with anything thrown', () => {
    expect(errorCode('text')).toBe('text');
    expect(errorCode(null)).toBe('null');
  });
});
