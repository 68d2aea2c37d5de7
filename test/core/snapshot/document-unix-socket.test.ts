import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { documentUnixSockets } from '../../../src-main/core/snapshot/document-unix-socket.ts';
import { exportText } from '../../../src-main/core/snapshot/export-text.ts';
import { parseSnapshot } from '../../../src-main/core/snapshot/parse-snapshot.ts';
import type { UnixSocket } from '../../../src-main/core/unix/unix-socket.ts';
import { aUnixSocket } from '../../support/a-unix-socket.ts';
import { webContainer } from '../../support/a-namespace.ts';
import { laptop, listenerAt } from '../../support/build-socket.ts';

const schemaFile = new URL('../../../src-main/core/snapshot/snapshot.schema.json', import.meta.url);
const validate = new Ajv2020().compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);

function textWith(unixSockets: readonly UnixSocket[] | null): string {
  const sockets = [listenerAt('0.0.0.0:80', [], { networkNamespace: webContainer })];
  const snapshot = { revision: 1, takenAtMs: 0, sockets, notes: [] };
  return exportText({
    snapshot,
    machine: laptop,
    format: 'snapshot',
    filter: () => true,
    unixSockets,
  }).text;
}

describe('documentUnixSockets', () => {
  it('sorts by name, those without one last, then by number', () => {
    const sockets = [
      aUnixSocket({ inode: 3, path: null }),
      aUnixSocket({ inode: 2, path: '/b' }),
      aUnixSocket({ inode: 1, path: '/b' }),
      aUnixSocket({ inode: null, path: '/a' }),
    ];
    expect(documentUnixSockets(sockets).map(({ inode }) => inode)).toEqual([null, 1, 2, 3]);
  });

  it('has the fields of the document and no others', () => {
    expect(documentUnixSockets([aUnixSocket({ otherEnd: 7 })])).toEqual([
      {
        path: '/run/web.sock',
        type: 'stream',
        state: 'listening',
        inode: 500,
        owners: [
          { pid: 31, name: 'nginx', descriptors: [3], startedAt: '1970-01-01T00:00:01.000Z' },
        ],
        ownerReason: null,
        otherEnd: 7,
      },
    ]);
  });
});

describe('a snapshot with Unix-domain sockets', () => {
  const sockets = [aUnixSocket(), aUnixSocket({ inode: null, path: null, owners: [] })];

  it('fits the schema and is read back whole, networks too', () => {
    const text = textWith(sockets);
    expect(validate(JSON.parse(text))).toBe(true);
    const parsed = parseSnapshot(text);
    expect(parsed.ok && parsed.document.unixSockets).toEqual(documentUnixSockets(sockets));
    expect(parsed.ok && parsed.document.sockets[0]?.networkNamespace).toEqual(webContainer);
  });

  it('has no list where they were not read', () => {
    const parsed = parseSnapshot(textWith(null));
    expect(parsed.ok && 'unixSockets' in parsed.document).toBe(false);
  });

  it('may have less in a list of an older writer, but no nonsense', () => {
    const older = { path: null, state: null, owners: [] };
    const textOf = (list: unknown) =>
      JSON.stringify({ ...(JSON.parse(textWith(null)) as object), unixSockets: list });
    expect(parseSnapshot(textOf([older])).ok).toBe(true);
    expect(parseSnapshot(textOf([{ ...older, path: 5 }])).ok).toBe(false);
    expect(parseSnapshot(textOf('none')).ok).toBe(false);
  });
});
