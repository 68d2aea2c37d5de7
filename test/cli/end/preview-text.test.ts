import { describe, expect, it } from 'vitest';
import { previewText } from '../../../src-main/cli/end/preview-text.ts';
import { displayWidth } from '../../../src-main/cli/terminal/display-width.ts';
import type { EndingPreview } from '../../../src-main/core/ending/ending-preview.ts';
import { anEndingPreview } from '../../support/an-ending-preview.ts';
import { fakeTerminal } from '../../support/fake-terminal.ts';

const busy = anEndingPreview({
  children: [{ pid: 4712, startedAtMs: 1, name: 'esbuild' }],
  alone: {
    ports: [
      { protocol: 'tcp', port: 3000, network: '', heldBy: [] },
      { protocol: 'tcp', port: 9229, network: '', heldBy: [{ pid: 12, name: 'node' }] },
    ],
    cutOff: [
      {
        role: 'accepted',
        port: 3000,
        process: { pid: 912, name: 'firefox' },
        address: '127.0.0.1',
        count: 3,
      },
    ],
  },
  origin: { kind: 'container', name: 'web-1' },
});

function textAt(columns: number, preview: EndingPreview, withChildren = false) {
  return previewText(preview, withChildren, fakeTerminal({ columns }).out);
}

describe('previewText', () => {
  it('says who it is, what closes, who is cut off, its children and its container', () => {
    expect(textAt(100, busy).split('\n')).toEqual([
      'node 4711',
      '  run by ada · in /home/ada/shop',
      '  node server.js --token secret',
      '  Will close           TCP 3000',
      '                       TCP 9229 stays open: also held by node 12',
      '  Will be cut off      firefox 912, connected to 3000 (3 connections)',
      '  Its child processes  esbuild 4712',
      '                       Left alone it goes on running, unless it ends by itself;',
      '                       --children ends it too.',
      '  It belongs to the container web-1, which may end with it or start it again. “docker',
      '  stop” ends the container itself.',
      '',
    ]);
  });

  it('shows the effect with the children where they are to end too', () => {
    const text = textAt(100, busy, true);
    expect(text).toContain('No port');
    expect(text).toContain('It ends too.');
  });

  it.each([20, 30, 44, 80])('keeps to %i columns', (columns) => {
    const lines = textAt(columns, busy).trimEnd().split('\n').slice(1);
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
  });

  it('promises no effect of what will be refused', () => {
    expect(textAt(100, { ...busy, refusal: 'ancestor' })).not.toContain('Will close');
  });

  it('tells a blank within a word of the command from one between two', () => {
    const details = { ...busy.details, commandLine: ['app', 'two words', ''] };
    expect(textAt(100, { ...busy, details })).toContain("app 'two words' ''");
  });

  it('obeys nothing of what a process says of itself', () => {
    const details = { ...busy.details, commandLine: ['x\x1b]0;title\x07'], name: '\x1b[2J' };
    const children = [{ pid: 1, startedAtMs: 1, name: '\x9b31m' }];
    const origin = { kind: 'service', unit: 'a\x1b[0m.service', ofUser: false } as const;
    const text = textAt(100, { ...busy, details, children, origin });
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});
