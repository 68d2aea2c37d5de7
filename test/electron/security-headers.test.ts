import { describe, expect, it } from 'vitest';
import { securityHeaders } from '../../src-main/electron/security-headers.ts';

const policy = new Map(
  (securityHeaders['Content-Security-Policy'] ?? '').split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources.join(' ')];
  }),
);

describe('the content security policy', () => {
  it.each([
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    ['style-src', "'self'"],
    ['connect-src', "'none'"],
    ['worker-src', "'self'"],
    ['trusted-types', 'vue portside-worker'],
    ['object-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['frame-ancestors', "'none'"],
    ['require-trusted-types-for', "'script'"],
  ])('%s is %s', (directive, sources) => {
    expect(policy.get(directive)).toBe(sources);
  });

  it('allows nothing inline, no eval and no place outside', () => {
    const text = [...policy.values()].join(' ');
    expect(text).not.toMatch(/unsafe|\*|https?:|wss?:|blob:/);
  });
});

it('refuses the features that ask for a permission', () => {
  expect(securityHeaders['Permissions-Policy']?.split(', ')).toEqual(
    expect.arrayContaining(['camera=()', 'microphone=()', 'geolocation=()', 'usb=()']),
  );
});
