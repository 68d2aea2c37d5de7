import { describe, expect, it } from 'vitest';
import { listText, processLabel, processLabels } from '../../../src-main/core/explain/list-text.ts';
import { anOwner } from '../../support/build-socket.ts';

describe('listText', () => {
  it('joins a few and counts the rest', () => {
    expect(listText([])).toBe('');
    expect(listText(['a'])).toBe('a');
    expect(listText([1, 2, 3, 4, 5])).toBe('1, 2, 3, 4, 5');
    expect(listText([1, 2, 3, 4, 5, 6, 7])).toBe('1, 2, 3, 4, 5, … (+2)');
  });
});

describe('processLabel', () => {
  it('names a process by name and pid, or by pid alone', () => {
    expect(processLabel(anOwner(4711, 'node'))).toBe('node 4711');
    expect(processLabel(anOwner(4711, ''))).toBe('4711');
    expect(processLabels([anOwner(1, 'a'), anOwner(2, '')])).toBe('a 1, 2');
  });
});
