import { describe, expect, it } from 'vitest';
import { commandText } from '../../../src-main/core/machine/command-text.ts';

describe('commandText', () => {
  it.each([
    [['node', 'server.js', '--port=3000'], 'node server.js --port=3000'],
    [['app', 'two words', ''], "app 'two words' ''"],
    [['app', "it's", '$HOME', '*'], "app 'it'\\''s' '$HOME' '*'"],
    [['python3', '-c', 'print(1)'], "python3 -c 'print(1)'"],
  ])('tells words apart: %j', (words, text) => {
    expect(commandText(words)).toBe(text);
  });

  it.each([['nginx: master process'], ['C:\\Program Files\\node.exe "a b.js"'], ['']])(
    'leaves what the system told in one text: %s',
    (text) => {
      expect(commandText([text])).toBe(text);
    },
  );
});
