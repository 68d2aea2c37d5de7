import { describe, expect, it } from 'vitest';
import { endingDocument } from '../../../src-main/cli/end/ending-document.ts';
import { anEndingPreview } from '../../support/an-ending-preview.ts';

const report = {
  preview: anEndingPreview({
    children: [{ pid: 5, startedAtMs: 1, name: '\x1b[2J' }],
    withChildren: {
      ports: [{ protocol: 'tcp', port: 80, network: '', heldBy: [] }],
      cutOff: [],
    },
  }),
  withChildren: true,
  outcome: 'would-end',
  refusal: null,
  ending: null,
} as const;

describe('endingDocument', () => {
  it('says what would be done, as JSON', () => {
    expect(JSON.parse(endingDocument(report))).toMatchObject({
      format: 'portside-ending',
      version: 1,
      process: { pid: 4711, name: 'node', startedAt: '2026-11-20T12:00:00.000Z' },
      outcome: 'would-end',
      children: [{ pid: 5, name: '\x1b[2J' }],
      closes: [{ protocol: 'tcp', port: 80, heldBy: [] }],
      successor: null,
    });
  });

  it('keeps secrets of the command line and control characters out', () => {
    const text = endingDocument(report);
    expect(text).not.toContain('secret');
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('tells the effect without the children where they stay', () => {
    const alone = JSON.parse(endingDocument({ ...report, withChildren: false })) as object;
    expect(alone).toMatchObject({ withChildren: false, closes: [] });
  });
});
