import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { textStyle, type Tone } from '../../../src-main/cli/terminal/text-style.ts';

const tones: readonly Tone[] = [
  'strong',
  'soft',
  'heading',
  'exposed',
  'opened',
  'closed',
  'failed',
];

describe('textStyle', () => {
  it.each(tones)('leaves %s text plain without colours', (tone) => {
    expect(textStyle(false)(tone, 'port')).toBe('port');
  });

  it.each(tones)('colours %s text and ends the colour again', (tone) => {
    const text = textStyle(true)(tone, 'port');
    expect(text).not.toBe('port');
    expect(stripVTControlCharacters(text)).toBe('port');
    expect(text.endsWith('m')).toBe(true);
  });

  it('says amber of exposed things only', () => {
    const amber = tones.filter((tone) => textStyle(true)(tone, 'x').includes('\x1b[33m'));
    expect(amber).toEqual(['exposed']);
  });

  it('writes nothing for nothing', () => {
    expect(textStyle(true)('strong', '')).toBe('');
  });
});
