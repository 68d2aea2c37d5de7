import { createHash } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import { Markup, markup } from '../core/html/markup.ts';
import type { Speech } from '../core/words/choose-language.ts';
import { writingDirections } from '../core/words/language.ts';
import type { Phrase } from '../core/words/phrase.ts';
import { translateIn } from '../core/words/translate.ts';
import { plainPagePolicy } from './security-headers.ts';

const style = `
:root { color-scheme: light dark; font: 16px/1.55 system-ui, sans-serif; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center;
  background: light-dark(#f6f6f7, #1b1c1f); color: light-dark(#1b1c1f, #ececee); }
main { max-width: 34rem; padding: 2rem; }
h1 { font-size: 1.25rem; font-weight: 600; margin: 0 0 0.75rem; }
p { margin: 0 0 0.75rem; }
a { color: light-dark(#2463d4, #86aefc); }
`;

const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`;

/** What a page without the app says. */
export interface PlainPage {
  readonly status: number;
  readonly title: Phrase;
  readonly paragraphs: readonly Phrase[];
  /** A link to the start page, with these words. */
  readonly link: Phrase | null;
}

/** A small page that needs no other file and no script, with the headers that go with it. */
export function renderPlainPage(
  page: PlainPage,
  speech: Speech,
): {
  readonly headers: OutgoingHttpHeaders;
  readonly html: string;
} {
  return {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': speech.language,
      Vary: 'Accept-Language',
      'Content-Security-Policy': plainPagePolicy(styleHash),
    },
    html: html(page, speech),
  };
}

function html({ title, paragraphs, link }: PlainPage, speech: Speech): string {
  const words = ({ key, values }: Phrase): string => translateIn(speech, key, values);
  const way = link === null ? markup`` : markup`<p><a href="/">${words(link)}</a></p>`;
  return markup`<!doctype html>
<html lang="${speech.language}" dir="${writingDirections[speech.language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${words(title)}</title>
<style>${new Markup(style)}</style>
</head>
<body><main>
<h1>${words(title)}</h1>
${paragraphs.map((phrase) => markup`<p>${words(phrase)}</p>`)}
${way}
</main></body>
</html>
`.html;
}
