import { existsSync } from 'node:fs';
import { answerWithin } from '../systeminformation/answer-within.ts';
import { loadSystemInformation } from '../systeminformation/library.ts';
import { parseContainers, type Container } from './parse-containers.ts';

/** Names and images of containers, asked of Docker when a new container shows up. */
export interface ContainerNames {
  /** What is known now; null for an unknown id, about which Docker is then asked. */
  of(containerId: string): Container | null;
  /** Resolves when no question is under way. Never rejects. */
  settled(): Promise<void>;
}

/** Where and when Docker is asked; all have defaults for this machine. */
export interface ContainerNamesOptions {
  /** False where no Docker can be asked. */
  readonly isThere?: () => boolean;
  /** systeminformation's `dockerContainers()`, whose answer is not trusted. */
  readonly list?: () => Promise<unknown>;
  readonly monotonicMs?: () => number;
}

/** Docker is not asked twice within this time: of containers that come and go it would never end. */
const shortestPauseMs = 10_000;
/** What Docker did not know (Podman's containers, or it was just starting) is asked again then. */
const forgivenAfterMs = 300_000;
const answerLimitMs = 5000;

/** Asks nothing until the first unknown container. */
export function containerNames(options: ContainerNamesOptions = {}): ContainerNames {
  const { isThere = hasDockerSocket, list = listContainers } = options;
  const { monotonicMs = () => performance.now() } = options;
  let known: ReadonlyMap<string, Container> = new Map();
  let dueMs = -Infinity;
  let underWay: Promise<void> | null = null;
  const wanted = new Set<string>();
  const askAgainMs = new Map<string, number>();

  const ask = async (): Promise<void> => {
    const asked = [...wanted];
    wanted.clear();
    known = (await containersIn(list)) ?? known;
    for (const id of asked) askAgainMs.set(id, monotonicMs() + forgivenAfterMs);
    underWay = null;
  };

  const want = (containerId: string): void => {
    if (monotonicMs() < (askAgainMs.get(containerId) ?? -Infinity)) return;
    wanted.add(containerId);
    if (underWay !== null || monotonicMs() < dueMs) return;
    dueMs = monotonicMs() + shortestPauseMs;
    if (isThere()) underWay = ask();
  };

  return {
    of: (containerId) => {
      const container = known.get(containerId) ?? null;
      if (container === null) want(containerId);
      return container;
    },
    settled: () => underWay ?? Promise.resolve(),
  };
}

async function containersIn(
  list: () => Promise<unknown>,
): Promise<ReadonlyMap<string, Container> | null> {
  try {
    const answer = await answerWithin(list(), answerLimitMs);
    return answer.inTime ? parseContainers(answer.value) : null;
  } catch {
    return null;
  }
}

/** Where systeminformation looks for Docker (its dockerSocket.js), except on Windows. */
function hasDockerSocket(): boolean {
  return existsSync(process.env['DOCKER_SOCKET'] ?? '/var/run/docker.sock');
}

async function listContainers(): Promise<unknown> {
  const library = await loadSystemInformation();
  return library.dockerContainers();
}
