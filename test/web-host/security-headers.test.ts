import { describe, expect, it } from 'vitest';
import { plainPagePolicy, securityHeaders } from '../../src-main/web-host/security-headers.ts';

function directives(policy: string | undefined): ReadonlyMap<string, string> {
  const parts = (policy ?? '').split('; ').map((part) => part.split(' '));
  return new Map(parts.map(([name = '', ...values]) => [name, values.join(' ')]));
}

describe('securityHeaders', () => {
  it('lets the window load and talk to itself only', () => {
    const policy = directives(securityHeaders['Content-Security-Policy']);
    expect(policy.get('default-src')).toBe("'none'");
    for (const name of ['script-src', 'style-src', 'connect-src', 'font-src', 'worker-src'])
      expect(policy.get(name)).toBe("'self'");
    for (const name of ['base-uri', 'form-action', 'frame-ancestors'])
      expect(policy.get(name)).toBe("'none'");
    expect(policy.get('require-trusted-types-for')).toBe("'script'");
    expect(policy.get('trusted-types')).toBe('vue portside-worker');
  });

  it('permits no inline code, no evaluation and no other host', () => {
    const policy = securityHeaders['Content-Security-Policy'];
    expect(policy).not.toMatch(/unsafe|\*|https?:|wss?:/);
  });

  it('keeps answers out of caches, frames, other origins and referrers', () => {
    expect(securityHeaders).toMatchObject({
      'Cache-Control': 'no-store',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
    });
  });

  it('asks for no device, but leaves the clipboard to the window', () => {
    const policy = securityHeaders['Permissions-Policy'] ?? '';
    expect(policy.split(', ')).toContain('camera=()');
    expect(policy.split(', ')).toContain('microphone=()');
    expect(policy).not.toContain('clipboard');
  });
});

describe('plainPagePolicy', () => {
  it('permits one style element', () => {
    const policy = directives(plainPagePolicy('sha256-abc'));
    expect([...policy.keys()].toSorted()).toEqual([
      'base-uri',
      'default-src',
      'form-action',
      'frame-ancestors',
      'style-src',
    ]);
    expect(policy.get('style-src')).toBe("'sha256-abc'");
  });
});
