import { describe, expect, it } from 'vitest';
import { compareSnapshots } from '../../../src-main/core/compare/compare-snapshots.ts';
import { comparisonDocument } from '../../../src-main/core/compare/comparison-document.ts';
import { anOwner, listenerAt } from '../../support/build-socket.ts';

const nginx = [anOwner(812, 'nginx')];
const apache = [anOwner(99, 'apache2')];

describe('comparisonDocument', () => {
  it('has both sources and each part, sockets as in the snapshot document', () => {
    const source = { tool: 'portside', platform: 'linux', hostname: 'ada', takenAtMs: 0 } as const;
    const comparison = compareSnapshots(
      [listenerAt('127.0.0.1:80', nginx)],
      [listenerAt('127.0.0.1:80', apache)],
    );
    const document = comparisonDocument(comparison, source, { ...source, takenAtMs: null });
    expect(document).toMatchObject({
      format: 'portside-comparison',
      version: 1,
      before: { tool: 'portside', hostname: 'ada', takenAt: '1970-01-01T00:00:00.000Z' },
      after: { takenAt: null },
      opened: [],
      noLongerExposed: [],
      ownersNotCompared: 0,
      ownerChanged: [
        {
          before: { role: 'listener', owners: [{ pid: 812, name: 'nginx' }] },
          after: { owners: [{ pid: 99, name: 'apache2' }] },
        },
      ],
    });
    expect(JSON.stringify(document)).not.toContain('firstSeenAtMs');
  });
});
