import { describe, expect, it } from 'vitest';
import { exactKey, isExactly } from '../../../src-main/core/ending/exact-process.ts';

const process = { pid: 7, startedAtMs: 1_000_000 };

describe('isExactly', () => {
  it('allows nothing on Linux, where the next clock tick may be another process', () => {
    expect(isExactly(process, 1_000_000, 'linux')).toBe(true);
    expect(isExactly(process, 1_000_010, 'linux')).toBe(false);
    expect(isExactly(process, 999_990, 'linux')).toBe(false);
  });

  it.each(['darwin', 'win32'])('allows rounded seconds on %s', (platform) => {
    expect(isExactly(process, 1_002_000, platform)).toBe(true);
    expect(isExactly(process, 1_003_000, platform)).toBe(false);
  });

  it('is nobody without a time', () => {
    expect(isExactly(process, Number.NaN, 'darwin')).toBe(false);
  });
});

describe('exactKey', () => {
  it('differs when the pid was used again', () => {
    expect(exactKey(process)).not.toBe(exactKey({ ...process, startedAtMs: 5 }));
  });
});
