import { describe, expect, it } from 'vitest';
import { parseFilter } from '../../../../src-main/core/query/parse-filter.ts';
import { parseSnapshot } from '../../../../src-main/core/snapshot/parse-snapshot.ts';
import { randomDigest } from '../../../../src-renderer/composables/opening/random-digest.ts';
import {
  exportOpened,
  type OpenedExport,
} from '../../../../src-renderer/stores/opening/export-opened.ts';
import { dumpText } from '../../../support/dump-fixture.ts';
import { openText } from '../../../support/open-text.ts';

function exported(wish: Partial<OpenedExport>, text = dumpText('linux-ss-tunap')): string {
  const opening = openText(text, { kind: 'pasted' });
  if (!opening.ok) throw new Error(opening.problem.key);
  const whole = { format: 'snapshot', filterText: '', redacted: false, ...wish } as const;
  const parsed = parseFilter(whole.filterText);
  const filter = parsed.ok ? parsed.filter : () => false;
  const outcome = exportOpened(opening.opened, { ...whole, filter }, randomDigest);
  if (outcome.outcome !== 'download') throw new Error(outcome.outcome);
  return outcome.text;
}

function documentOf(text: string) {
  const parsed = parseSnapshot(text);
  if (!parsed.ok) throw new Error(parsed.problem.key);
  return parsed.document;
}

describe('exporting an opened table', () => {
  it('writes its sockets, and that they come from elsewhere', () => {
    const document = documentOf(exported({}));
    expect(document.takenAt).toBeNull();
    expect(document.sockets.length).toBeGreaterThan(5);
    expect(document.notes.map(({ code }) => code)).toEqual(['from-dump']);
  });

  it('writes what the search keeps', () => {
    const listening = documentOf(exported({ filterText: 'state:listen' }));
    expect(new Set(listening.sockets.map(({ state }) => state))).toEqual(new Set(['LISTEN']));
  });

  it('can be shared without public addresses', () => {
    const line = 'tcp 0 0 10.0.0.1:40000 93.184.216.34:443 ESTABLISHED 812/curl';
    expect(exported({ format: 'csv' }, line)).toContain('93.184.216.34');
    const shared = exported({ format: 'csv', redacted: true }, line);
    expect(shared).not.toContain('93.184.216.34');
    expect(shared).toContain('443');
  });
});

describe('randomDigest', () => {
  it('answers the same for the same text, and other bytes next time', () => {
    const digest = randomDigest();
    expect(digest('a')).toEqual(digest('a'));
    expect(digest('a')).not.toEqual(digest('b'));
    expect(randomDigest()('a')).not.toEqual(digest('a'));
    expect(digest('a')).toHaveLength(32);
  });
});
