import { endingCommand } from '../../core/ending/ending-command.ts';
import { endingPreview, type EndingPreview } from '../../core/ending/ending-preview.ts';
import { type EndRefusal, refusalOf } from '../../core/ending/end-refusal.ts';
import type { ExactProcess } from '../../core/ending/exact-process.ts';
import type { ListedProcess } from '../../core/ending/listed-process.ts';
import type { ProcessOrigin } from '../../core/ending/process-origin.ts';
import { startOffer } from '../../core/ending/start-again.ts';
import type { ProcessDetails } from '../../core/machine/process-details.ts';
import { namespaceName } from '../../core/socket/namespace-name.ts';
import type { Socket } from '../../core/socket/socket.ts';
import type { ProcessSystem } from './process-system.ts';

/** Where a preview comes from. */
export interface PreviewOptions {
  readonly system: ProcessSystem;
  readonly sockets: readonly Socket[];
  readonly ownPids: readonly number[];
}

/** What ending exactly `process` would do; null when it ended meanwhile. */
export async function previewEnding(
  process: ExactProcess,
  { system, sockets, ownPids }: PreviewOptions,
): Promise<EndingPreview | null> {
  const { pid, startedAtMs } = process;
  const [processes, details, origin, environment] = await Promise.all([
    system.list(),
    system.details(pid),
    system.origin(pid),
    system.environment(pid),
  ]);
  const listed = processes.find((one) => one.pid === pid);
  if (details === null || listed === undefined) return null;
  const refusal = whyNot(listed, processes, { system, ownPids });
  const ownUser = (await system.details(ownPids[0] ?? 0))?.user ?? null;
  const named = inNamedContainer(origin, pid, sockets);
  return endingPreview({
    startedAtMs,
    details,
    refusal,
    command: refusal === 'not-permitted' ? endingCommand(pid, false, system.platform) : null,
    origin: named,
    startAgain: startOffer({
      platform: system.platform,
      details,
      sameUser: sameUser(details, ownUser),
      environmentKnown: environment !== null,
      origin: named,
    }),
    processes,
    sockets,
  });
}

/** Why a process will not be signalled, as far as that can be known before trying. */
function whyNot(
  listed: ListedProcess,
  processes: readonly ListedProcess[],
  { system, ownPids }: Pick<PreviewOptions, 'system' | 'ownPids'>,
): EndRefusal | null {
  const refusal = refusalOf(listed, processes, { platform: system.platform, ownPids });
  if (refusal !== null) return refusal;
  return system.permission(listed.pid) === 'no' ? 'not-permitted' : null;
}

function sameUser({ user }: ProcessDetails, ownUser: string | null): boolean {
  return user !== null && user === ownUser;
}

/** The socket table may know the container's name and image where the process tells only its id. */
function inNamedContainer(
  origin: ProcessOrigin | null,
  pid: number,
  sockets: readonly Socket[],
): ProcessOrigin | null {
  if (origin?.kind !== 'container') return origin;
  const socket = sockets.find(
    ({ owners, networkNamespace }) =>
      networkNamespace?.containerName != null && owners.some((owner) => owner.pid === pid),
  );
  const namespace = socket?.networkNamespace ?? null;
  return namespace === null ? origin : { kind: 'container', name: namespaceName(namespace) };
}
