import { describe, expect, it } from 'vitest';
import { appOrigin, isOwnPage, pageUrl } from '../../src-main/electron/app-origin.ts';

describe('the own page', () => {
  it.each([pageUrl, `${pageUrl}#port=80`, `${pageUrl}?a=1`, `${appOrigin}/./index.html`])(
    '%s is it',
    (url) => {
      expect(isOwnPage(url)).toBe(true);
    },
  );

  it.each([
    '',
    'index.html',
    'app://portside/',
    'app://portside/other.html',
    'app://portside.evil/index.html',
    'app://portside:80/index.html',
    'app://user@portside/index.html',
    'app://:secret@portside/index.html',
    'https://portside/index.html',
    'file:///index.html',
    'javascript:alert(1)',
    'about:blank',
    'data:text/html,hello',
  ])('%s is not', (url) => {
    expect(isOwnPage(url)).toBe(false);
  });
});
