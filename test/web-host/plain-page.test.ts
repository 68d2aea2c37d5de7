import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { english } from '../../src-main/core/words/english/english.ts';
import { renderPlainPage } from '../../src-main/web-host/plain-page.ts';
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
    const { html } = renderPlainPage(page);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toMatch(/<h1>[^<]{5,}<\/h1>/);
    const withoutStyle = html.replace(/<style>[^]*<\/style>/, '');
    expect(withoutStyle).not.toMatch(/webHost\.|undefined|[{}]|<script|src=/);
  });

  it('permits its own style and nothing else', () => {
    const { html, headers } = renderPlainPage(notFoundPage);
    const style = /<style>([^]*)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = String(headers['Content-Security-Policy']);
    expect(policy).toContain(`style-src 'sha256-${hash}'`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
  });

  it('makes markup in a value harmless', () => {
    const phrase = { key: 'host.invalidArgument', values: { name: '<script>"\'&', problem: '' } };
    const { html } = renderPlainPage({ status: 400, title: phrase, paragraphs: [], link: null });
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;&quot;&#39;&amp;');
  });

  it('offers a way on only where there is one', () => {
    expect(renderPlainPage(enteredPage).html).toContain('<a href="/">');
    expect(renderPlainPage(notFoundPage).html).not.toContain('<a ');
  });
});

describe('signInPage', () => {
  it('says that a link was used up only to whoever had one', () => {
    expect(renderPlainPage(signInPage(true)).html).toContain(english.webHost.signInTokenUsed);
    expect(renderPlainPage(signInPage(false)).html).not.toContain(english.webHost.signInTokenUsed);
  });
});

describe('wrongHostPage', () => {
  it('gives the tunnel with the right port', () => {
    expect(renderPlainPage(wrongHostPage(7780)).html).toContain('7780:127.0.0.1:7780');
  });
});
