import { describe, expect, it } from 'vitest';
import { alertJson, alertLine } from '../../../src-main/cli/watch/alert-line.ts';
import { textStyle } from '../../../src-main/cli/terminal/text-style.ts';
import { anAlert } from '../../support/an-alert.ts';

const plain = textStyle(false);
const hostile = anAlert({ kind: 'new-listener', program: 'a\x1b[2Jb\n' });

describe('an alert on the terminal', () => {
  it('is one line: when, what, who', () => {
    const line = alertLine(
      anAlert({ kind: 'exposed', port: 3000, program: 'node', pid: 7 }),
      plain,
    );
    expect(line).toMatch(/^\d\d:\d\d:\d\d TCP 3000 can be reached from the network: node \(7\) /);
  });

  it('warns by colour of what other machines can reach, and of nothing else', () => {
    const colours = textStyle(true);
    expect(alertLine(anAlert({ kind: 'exposed' }), colours)).toContain('\x1b[33m');
    expect(alertLine(anAlert({ kind: 'closed' }), colours)).not.toContain('\x1b[33m');
  });

  it('obeys no name', () => {
    expect(alertLine(hostile, plain)).not.toMatch(/\p{Cc}/u);
    expect(alertJson(hostile)).not.toMatch(/\p{Cc}/u);
  });

  it('is a line of JSON for programs', () => {
    const alert = anAlert({ kind: 'opened', atMs: 0, program: 'node' });
    expect(JSON.parse(alertJson(alert))).toMatchObject({
      at: '1970-01-01T00:00:00.000Z',
      kind: 'opened',
      program: 'node',
    });
  });
});
