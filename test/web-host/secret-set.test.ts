import { describe, expect, it } from 'vitest';
import { createSecretSet } from '../../src-main/web-host/secret-set.ts';

function create(limit = 8, lifetimeMs = 1000) {
  const clock = { nowMs: 0 };
  return { clock, secrets: createSecretSet({ limit, lifetimeMs, nowMs: () => clock.nowMs }) };
}

describe('createSecretSet', () => {
  it('mints 32 random bytes as base64url, never the same twice', () => {
    const { secrets } = create(1000);
    const minted = Array.from({ length: 200 }, () => secrets.mint());
    expect(new Set(minted).size).toBe(200);
    for (const secret of minted) {
      expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
      expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
    }
  });

  it('knows its secrets and no others', () => {
    const { secrets } = create();
    const secret = secrets.mint();
    expect(secrets.has(secret)).toBe(true);
    for (const wrong of ['', `${secret}A`, secret.slice(1), secret.toUpperCase(), '\u{1F511}']) {
      expect(secrets.has(wrong)).toBe(false);
    }
    expect(create().secrets.has(secret)).toBe(false);
  });

  it('gives a secret away once', () => {
    const { secrets } = create();
    const [first, second] = [secrets.mint(), secrets.mint()];
    expect(secrets.take(first)).toBe(true);
    expect(secrets.take(first)).toBe(false);
    expect(secrets.has(first)).toBe(false);
    expect(secrets.take(second)).toBe(true);
  });

  it('forgets a secret when its time is over', () => {
    const { clock, secrets } = create(8, 1000);
    const secret = secrets.mint();
    clock.nowMs = 999;
    expect(secrets.has(secret)).toBe(true);
    clock.nowMs = 1000;
    expect(secrets.has(secret)).toBe(false);
    expect(secrets.take(secret)).toBe(false);
  });

  it('keeps secrets that do not age', () => {
    const { clock, secrets } = create(8, Infinity);
    const secret = secrets.mint();
    clock.nowMs = Number.MAX_SAFE_INTEGER;
    expect(secrets.has(secret)).toBe(true);
  });

  it('drops the oldest beyond its limit', () => {
    const { secrets } = create(2);
    const [first, second, third] = [secrets.mint(), secrets.mint(), secrets.mint()];
    expect([first, second, third].map((secret) => secrets.has(secret))).toEqual([
      false,
      true,
      true,
    ]);
  });
});
