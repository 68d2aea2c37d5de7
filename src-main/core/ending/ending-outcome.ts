import type { Ending, StartAnswer } from './ending.ts';
import type { Phrase } from '../words/phrase.ts';

/** How an ending stands, in one sentence: what became of its port counts more than its end. */
export function endingOutcome({ name, phase, successor }: Ending): Phrase {
  if (phase !== 'ended' || successor === null) return { key: `ending.${phase}`, values: { name } };
  const { kind, pid, port } = successor;
  const key = kind === 'back' ? 'ending.cameBack' : 'ending.shared';
  return { key, values: { name: successor.name, pid, port } };
}

/** How starting again went. */
export function startOutcome(answer: 'starting' | StartAnswer): Phrase {
  if (answer === 'starting') return { key: 'ending.starting', values: {} };
  switch (answer.outcome) {
    case 'started':
      return { key: 'ending.started', values: { pid: answer.pid } };
    case 'exited':
      return answer.code === null
        ? { key: 'ending.startedKilled', values: {} }
        : { key: 'ending.startedExited', values: { code: answer.code } };
    case 'failed':
      return { key: 'ending.startFailed', values: { reason: answer.reason } };
    case 'unknown':
      return { key: 'ending.startUnknown', values: {} };
  }
}
