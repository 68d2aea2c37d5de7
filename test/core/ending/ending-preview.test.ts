import { describe, expect, it } from 'vitest';
import { endingPreview } from '../../../src-main/core/ending/ending-preview.ts';
import { anOwner, listenerAt } from '../../support/build-socket.ts';
import { aProcess } from './a-process.ts';
import { someDetails } from './some-details.ts';

describe('endingPreview', () => {
  const known = {
    startedAtMs: 1_000_000,
    details: someDetails({ pid: 10 }),
    refusal: null,
    command: null,
    origin: null,
    startAgain: { possible: true, environment: 'lost' },
  } as const;
  const sockets = [listenerAt('127.0.0.1:80', [anOwner(10), anOwner(11)])];

  it('tells apart what ends alone and what ends with the children', () => {
    const processes = [aProcess(10, 1), aProcess(11, 10, { startedAtMs: 1_000_500 })];
    const preview = endingPreview({ ...known, processes, sockets });
    expect(preview).toMatchObject({ ...known, pid: 10 });
    expect(preview.children).toEqual([{ pid: 11, startedAtMs: 1_000_500, name: 'program11' }]);
    expect(preview.alone.ports[0]?.heldBy).toMatchObject([{ pid: 11 }]);
    expect(preview.withChildren.ports[0]?.heldBy).toEqual([]);
    expect(preview).not.toHaveProperty('sockets');
  });

  it('names no child that could not be told from a later process', () => {
    const processes = [aProcess(10, 1), aProcess(11, 10, { startedAtMs: null })];
    expect(endingPreview({ ...known, processes, sockets }).children).toEqual([]);
  });
});
