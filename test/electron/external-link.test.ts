import { describe, expect, it } from 'vitest';
import {
  externalLink,
  servicesRegistryUrl,
  tcpStandardUrl,
} from '../../src-main/electron/external-link.ts';

describe('links that open in the browser', () => {
  it.each([
    servicesRegistryUrl,
    tcpStandardUrl,
    'https://man7.org/linux/man-pages/man7/tcp.7.html',
    'https://www.rfc-editor.org/rfc/rfc6335#section-6',
  ])('%s', (url) => {
    expect(externalLink(url)).toBe(url);
  });

  it('are handed on normalised', () => {
    expect(externalLink('HTTPS://WWW.IANA.ORG/a b')).toBe('https://www.iana.org/a%20b');
  });
});

describe('links that never leave the app', () => {
  it.each([
    '',
    'www.iana.org',
    'http://www.iana.org/',
    'https://iana.org.evil.example/',
    'https://evil.example/www.iana.org',
    'https://www.iana.org@evil.example/',
    'https://user@www.iana.org/',
    'https://user:secret@www.iana.org/',
    'https://www.iana.org:8443/',
    'https://www.iana.org.',
    'file:///etc/passwd',
    'smb://share/evil.exe',
    'javascript:alert(1)',
    'ms-msdt:/id',
    'mailto:ada@example.org',
    'app://portside/index.html',
  ])('%s', (url) => {
    expect(externalLink(url)).toBeNull();
  });
});
