import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { catalogues } from '../../src-main/core/words/catalogues.ts';
import { english } from '../../src-main/core/words/english/english.ts';
import type { Speech } from '../../src-main/core/words/choose-language.ts';
import { languages } from '../../src-main/core/words/language.ts';
import { type PlainPage, renderPlainPage } from '../../src-main/web-host/plain-page.ts';
import {
  enteredPage,
  failedPage,
  foreignPage,
  methodPage,
  notBuiltPage,
  notFoundPage,
  signInPage,
  wrongHostPage,
} from '../../src-main/web-host/plain-pages.ts';

const spoken: Speech = { language: 'en', locale: 'en' };
const render = (page: PlainPage, speech = spoken) => renderPlainPage(page, speech);

const pages = {
  enteredPage,
  failedPage,
  foreignPage,
  methodPage,
  notBuiltPage,
  notFoundPage,
  needed: signInPage(false),
  used: signInPage(true),
  wrongHost: wrongHostPage(7780),
};

describe('renderPlainPage', () => {
  it.each(Object.entries(pages))('writes %s out in words', (_, page) => {
    const { html } = render(page);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
    expect(html).toMatch(/<h1>[^<]{5,}<\/h1>/);
    const withoutStyle = html.replace(/<style>[^]*<\/style>/, '');
    expect(withoutStyle).not.toMatch(/webHost\.|undefined|[{}]|<script|src=/);
  });

  it('permits its own style and nothing else', () => {
    const { html, headers } = render(notFoundPage);
    const style = /<style>([^]*)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = String(headers['Content-Security-Policy']);
    expect(policy).toContain(`style-src 'sha256-${hash}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
  });

  it('makes markup in a value harmless', () => {
    const phrase = { key: 'host.invalidArgument', values: { name: '<script>"\'&', problem: '' } };
    const { html } = render({ status: 400, title: phrase, paragraphs: [], link: null });
    expect(html).not.toContain('<script>');
    expect(html).toContain('&#60;script&#62;&#34;&#39;&#38;');
  });

  it.each(languages)('speaks %s when asked to, and says so', (language) => {
    const { html, headers } = render(signInPage(false), { language, locale: language });
    expect(html).toContain(`<html lang="${language}"`);
    expect(html).toContain(catalogues[language].webHost.signInTitle);
    expect(headers).toMatchObject({ 'Content-Language': language, Vary: 'Accept-Language' });
  });

  it('offers a way on only where there is one', () => {
    expect(render(enteredPage).html).toContain('<a href="/">');
    expect(render(notFoundPage).html).not.toContain('<a ');
  });
});

describe('signInPage', () => {
  it('says that a link was used up only to whoever had one', () => {
    expect(render(signInPage(true)).html).toContain(english.webHost.signInTokenUsed);
    expect(render(signInPage(false)).html).not.toContain(english.webHost.signInTokenUsed);
  });
});

describe('wrongHostPage', () => {
  it('gives the tunnel with the right port', () => {
    expect(render(wrongHostPage(7780)).html).toContain('7780:127.0.0.1:7780');
  });
});
