import { describe, expect, it } from 'vitest';
import { listText, processLabels } from '../../../src-main/core/explain/list-text.ts';
import { anOwner } from '../../support/build-socket.ts';

describe('listText', () => {
  it('joins a few and counts the rest', () => {
    expect(listText([])).toBe('');
    expect(listText(['a'])).toBe('a');
    expect(listText([1, 2, 3, 4, 5])).toBe('1, 2, 3, 4, 5');
    expect(listText([1, 2, 3, 4, 5, 6, 7])).toBe('1, 2, 3, 4, 5, … (+2)');
  });
});

describe('processLabels', () => {
  it('names processes, one without a name by its pid', () => {
    expect(processLabels([anOwner(1, 'a'), anOwner(2, '')])).toBe('a 1, 2');
  });
});
