import { describe, expect, it } from 'vitest';
import { parseHost } from '../../../src-main/cli/arguments/parse-host.ts';

describe('parseHost', () => {
  it.each(['127.0.0.1', '[::1]', 'localhost'])('takes %s', (text) => {
    expect(parseHost(text)).toBe(text);
  });

  it.each(['', '  '])('does not take %j for every address', (text) => {
    expect(() => parseHost(text)).toThrow('Give --host an address');
  });
});
