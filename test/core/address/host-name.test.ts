import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmlessHostName } from '../../../src-main/core/address/host-name.ts';

describe('harmlessHostName', () => {
  it.each([
    ['lb-140-82-112-3-iad.github.com', 'lb-140-82-112-3-iad.github.com'],
    ['ada.local.', 'ada.local'],
    ['_http._tcp.example', '_http._tcp.example'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ])('shows %s as %s', (text, shown) => {
    expect(harmlessHostName(text)).toBe(shown);
  });

  it.each([
    ['<img src=x>.evil', '\\060img\\032src\\061x\\062.evil'],
    ['\u{1b}[31mred', '\\027\\09131mred'],
    ['a\nb', 'a\\010b'],
    ['\u{202e}live.exe', '\\226\\128\\174live.exe'],
    ['=1+1', '\\0611\\0431'],
    ['\u{1f600}', '\\240\\159\\152\\128'],
    ['\u{d800}', '\\239\\191\\189'],
  ])('spells out what could do harm in %j', (text, shown) => {
    expect(harmlessHostName(text)).toBe(shown);
  });

  it.each(['', '.', 'x'.repeat(254)])('takes %j for no name', (text) => {
    expect(harmlessHostName(text)).toBeNull();
  });

  it('is plain ASCII whatever comes, each character as the bytes of its UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const shown = harmlessHostName(text) ?? '';
        expect(shown).toMatch(/^(?:[\w.-]|\\[0-9]{3})*$/);
        const bytes = Buffer.from(text.replace(/\.$/, ''), 'utf8');
        const read = shown.replaceAll(/\\(\d{3})/g, (_, code: string) =>
          String.fromCharCode(Number(code)),
        );
        expect(Buffer.from(read, 'latin1')).toEqual(bytes);
      }),
    );
  });
});
