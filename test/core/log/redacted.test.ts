import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorText, redacted } from '../../../src-main/core/log/redacted.ts';

const secret = 'S3cretValue';

describe('redacted', () => {
  it.each([
    `GET /enter?token=${secret} 401`,
    `http://127.0.0.1:7780/#key=${secret}`,
    `Cookie: a=b; portside-session-7780=${secret}; c=d`,
    `Set-Cookie: portside-session-1=${secret}; HttpOnly`,
    `authorization: Basic ${secret}`,
    `sent with Bearer ${secret}`,
    `https://ada:${secret}@example.org/`,
    `DB_PASSWORD=${secret} AWS_SECRET_ACCESS_KEY='${secret}'`,
    `{"apiKey": "${secret}", "x": 1}`,
    `Command failed: psql -U ada -W ${secret} --now`,
    `Error: spawn /usr/bin/node --auth ${secret} ENOENT`,
  ])('takes the secret out of %s', (text) => {
    expect(redacted(text)).not.toContain(secret);
    expect(redacted(text)).toContain('[redacted]');
  });

  it('leaves what helps to find the fault', () => {
    const text = `TypeError: x is not a function
    at readTable (/opt/portside/dist/main/worker-DXf3.js:120:9)
    at async node:internal/process/task_queues:104:5`;
    expect(redacted(text)).toBe(text);
    expect(redacted('the page stopped: oom, port 3000, pid 4711')).toContain('pid 4711');
  });

  it('takes out secrets as Portside makes them, wherever they stand', () => {
    const bytes = fc.constant(null).map(() => randomBytes(32).toString('base64url'));
    fc.assert(
      fc.property(bytes, fc.string(), fc.string(), (own, before, after) => {
        fc.pre(/\d/.test(own) && /[a-z]/.test(own) && /[A-Z]/.test(own));
        expect(redacted(`${before} ${own} ${after}`)).not.toContain(own);
        expect(redacted(`${before}?token=${own}`)).not.toContain(own);
      }),
    );
  });

  it('lets no control character through but line breaks, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(redacted(text)).not.toMatch(/[^\P{Cc}\n]/u);
      }),
    );
    expect(redacted('\u001b[31mred\u0007')).toBe('\\u{1b}[31mred\\u{7}');
  });

  it('is done after once', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~]*$/), (text) => {
        expect(redacted(redacted(text))).toBe(redacted(text));
      }),
    );
  });
});

describe('errorText', () => {
  it('tells the stack and the causes, and no other property', () => {
    const error = new Error('outer', { cause: new Error('inner') });
    Object.assign(error, { spawnargs: [secret], headers: { cookie: secret } });
    expect(errorText(error)).toMatch(/outer[\s\S]*caused by [\s\S]*inner/);
    expect(errorText(error)).not.toContain(secret);
    expect(errorText('text')).toBe('text');
    expect(errorText(undefined)).toBe('undefined');
  });
});
