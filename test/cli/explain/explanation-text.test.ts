import { describe, expect, it } from 'vitest';
import { explanationText } from '../../../src-main/cli/explain/explanation-text.ts';
import { displayWidth } from '../../../src-main/cli/terminal/display-width.ts';
import { explainPort } from '../../../src-main/core/explain/explain-port.ts';
import { groupByPort } from '../../../src-main/core/grouping/group-by-port.ts';
import { anOwner, laptop, listenerAt } from '../../support/build-socket.ts';
import { fakeTerminal } from '../../support/fake-terminal.ts';

function explanation(name: string, columns?: number): string {
  const { ports } = groupByPort([listenerAt('127.0.0.1:8123', [anOwner(7702, name)])]);
  const context = { machine: laptop, conversations: new Map(), nowMs: 60_000, ports };
  const phrases = ports.flatMap((group) => explainPort(group, context));
  const { out } = fakeTerminal(columns === undefined ? {} : { columns });
  return explanationText({ title: '8123/tcp', phrases }, out);
}

describe('explanationText', () => {
  it('sets each sentence on lines of its own, hanging from its first', () => {
    const lines = explanation('python3', 60).split('\n');
    expect(lines[0]).toBe('8123/tcp');
    expect(lines[1]).toMatch(/^ {2}\S/);
    expect(lines.slice(1, -1).every((line) => /^( {2}| {4})\S/.test(line))).toBe(true);
    expect(lines.some((line) => /^ {4}\S/.test(line))).toBe(true);
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(60);
  });

  it('is in plain words, without marks of the glossary', () => {
    expect(explanation('python3')).toContain('python3 7702');
    expect(explanation('python3')).not.toContain('[[');
  });

  it('takes no name for a mark, and makes names harmless', () => {
    expect(explanation('[[port]]\x1b[2J')).toContain('[[port]]␛[2J 7702');
  });
});
