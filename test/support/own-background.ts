import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Background,
  type BackgroundOptions,
  startBackground,
} from '../../src-main/host/start-background.ts';
import type { Monitor } from '../../src-main/monitor/monitor.ts';

/** The background of a host over a data folder of its own. */
export interface OwnBackground {
  readonly background: Background;
  readonly dataDirectory: string;
  /** Stops it and deletes the folder. */
  readonly end: () => Promise<void>;
}

/** Puts into a data folder what is to be there before the host starts. */
export type PrepareData = (dataDirectory: string) => Promise<void>;

/** Nobody is asked for names but what `more` gives. */
export async function startOwnBackground(
  monitor: Monitor,
  more: Pick<BackgroundOptions, 'askNames'> = { askNames: noNames },
  prepare: PrepareData = () => Promise.resolve(),
): Promise<OwnBackground> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'portside-data-'));
  await prepare(dataDirectory);
  const background = await startBackground({
    monitor,
    dataDirectory,
    unavailable: {},
    systemLanguages: [],
    ...more,
  });
  return {
    background,
    dataDirectory,
    end: async () => {
      await background.stop();
      await rm(dataDirectory, { recursive: true });
    },
  };
}

function noNames(): ReturnType<NonNullable<BackgroundOptions['askNames']>> {
  return { found: Promise.resolve({ names: [], source: 'system' }), cancel: () => undefined };
}
