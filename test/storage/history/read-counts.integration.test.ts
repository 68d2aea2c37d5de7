import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countGroups } from '../../../src-main/core/history/count-series.ts';
import { arbitrarySocket } from '../../support/arbitrary-socket.ts';
import { acceptedAt, anOwner, listenerAt } from '../../support/build-socket.ts';
import { startMs, temporaryFolder, writtenHistory } from './history-fixture.ts';

const frame = { fromMs: startMs, toMs: startMs + 10_000, buckets: 10 };
const keepAll = (): boolean => true;

test('counts what was open, second by second, with a filter and without', async () => {
  const folder = temporaryFolder();
  const history = await writtenHistory(folder.path);
  const listener = listenerAt('0.0.0.0:80', [anOwner(7, 'nginx')], { inode: 1 });
  const calls = [1, 2, 3].map((at) =>
    acceptedAt('10.0.0.5:80', `10.0.0.9:${at}`, [anOwner(7, 'nginx')], { inode: 10 + at }),
  );
  await history.reading([listener]);
  await history.reading([listener, ...calls]);
  await history.reading([listener, ...calls.slice(1)]);
  await history.reading([]);
  const reader = history.reader();
  const all = await reader.counts({ ...frame, filter: null, group: 'port' });
  expect(all.series).toEqual([
    { name: '80/tcp', open: [null, 1, 4, 4, 3, null, null, null, null, null] },
  ]);
  const accepted = await reader.counts({
    ...frame,
    filter: ({ role }) => role === 'accepted',
    group: 'process',
  });
  expect(accepted.series[0]?.open.slice(1, 5)).toEqual([0, 3, 3, 2]);
  history.close();
  folder.remove();
});

const tables = fc.array(fc.array(fc.tuple(fc.nat(7), arbitrarySocket), { maxLength: 6 }), {
  minLength: 1,
  maxLength: 8,
});

test('what is read quickly without a filter is what a filter that keeps everything finds', async () => {
  await fc.assert(
    fc.asyncProperty(tables, async (readings) => {
      const folder = temporaryFolder();
      const history = await writtenHistory(folder.path);
      for (const reading of readings) {
        const table = new Map(
          reading.map(([at, socket]) => [at, { ...socket, id: `s${at}`, inode: at + 1 }]),
        );
        await history.reading([...table.values()]);
      }
      for (const group of countGroups) {
        const [quick, filtered] = await Promise.all(
          [null, keepAll].map((filter) => history.reader().counts({ ...frame, filter, group })),
        );
        expect(quick).toEqual(filtered);
      }
      history.close();
      folder.remove();
    }),
    { numRuns: 40 },
  );
});
