import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canChangeUser, openHabitat, type Habitat } from './habitat.ts';
import type { ExpectedRow } from './expected-row.ts';
import { startPuppet, type Puppet, type PuppetOptions } from './puppet.ts';

/** One kind of thing that the table must show right. */
export interface Animal {
  readonly title: string;
  /** What it cannot be made without: a network of its own, or the right to be another user. */
  readonly needs: 'isolation' | 'other-user' | null;
  /** Makes it and declares every row that it has. */
  readonly make: (zoo: Zoo) => Promise<readonly ExpectedRow[]>;
}

/** An animal that can live anywhere, unless it needs something. */
export function animal(title: string, make: Animal['make'], needs: Animal['needs'] = null): Animal {
  return { title, make, needs };
}

/** What animals are made with; all of it goes when the zoo closes. */
export interface Zoo {
  readonly habitat: Habitat;
  readonly puppet: (options?: PuppetOptions) => Promise<Puppet>;
  /** A new directory that every user may look into. */
  readonly directory: () => string;
}

/** All animals that can live here, made and declared. */
export interface OpenZoo {
  readonly habitat: Habitat;
  readonly rows: readonly ExpectedRow[];
  /** Unix times in milliseconds between which all puppets were started. */
  readonly startedBetweenMs: readonly [number, number];
  close(): Promise<void>;
}

/** Comes to a habitat before its animals and looks each time that one of them was made. */
export type Visitor = (habitat: Habitat) => () => Promise<unknown>;

const nobody: Visitor = () => () => Promise.resolve();

/** Opens a habitat and makes the animals in it; nothing is left when one of them fails. */
export async function openZoo(
  animals: readonly Animal[],
  visitor: Visitor = nobody,
): Promise<OpenZoo> {
  const startedAtMs = Date.now();
  const habitat = await openHabitat();
  const look = visitor(habitat);
  const cleanUps: (() => void | Promise<void>)[] = [habitat.close];
  const close = async () => {
    for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
  };
  const zoo: Zoo = {
    habitat,
    puppet: async (options) => {
      const puppet = await startPuppet(habitat, options);
      cleanUps.push(() => puppet.stop());
      return puppet;
    },
    directory: () => {
      const directory = mkdtempSync(join(tmpdir(), 'portside-zoo-'));
      chmodSync(directory, 0o755);
      cleanUps.push(() => rmSync(directory, { recursive: true }));
      return directory;
    },
  };
  try {
    const rows: ExpectedRow[] = [];
    for (const animal of animals.filter((one) => canLive(one, habitat))) {
      rows.push(...(await make(animal, zoo)));
      await look();
    }
    return { habitat, rows, startedBetweenMs: [startedAtMs, Date.now()], close };
  } catch (error) {
    await close();
    throw error;
  }
}

function canLive({ needs }: Animal, { isolated }: Habitat): boolean {
  if (needs === 'isolation') return isolated;
  return needs !== 'other-user' || canChangeUser;
}

async function make({ title, make: makeIt }: Animal, zoo: Zoo): Promise<readonly ExpectedRow[]> {
  try {
    return await makeIt(zoo);
  } catch (cause) {
    throw new Error(`cannot make: ${title}`, { cause });
  }
}
