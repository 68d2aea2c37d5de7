import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markup } from '../../../src-main/core/html/markup.ts';

describe('markup', () => {
  it('escapes what it is given', () => {
    const { html } = markup`<b title="${'"\'`'}">${'<script>&amp;'}</b>`;
    expect(html).toBe('<b title="&#34;&#39;&#96;">&#60;script&#62;&#38;amp;</b>');
  });

  it('takes markup, lists of it, and numbers as they are', () => {
    const rows = [1, 2].map((number) => markup`<i>${number}</i>`);
    expect(markup`<p>${rows}${markup`<hr>`}</p>`.html).toBe('<p><i>1</i><i>2</i><hr></p>');
    expect(markup`${[]}`.html).toBe('');
  });

  it('shows what would hide or turn text', () => {
    expect(markup`${'a\u202Eb\u0000c\u200Bd'}`.html).toBe('a\uFFFDb\uFFFDc\uFFFDd');
  });

  it('lets no value begin a tag or end an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(markup`${text}`.html).not.toMatch(/[<>"'`\p{Cc}]/u);
      }),
    );
  });
});
