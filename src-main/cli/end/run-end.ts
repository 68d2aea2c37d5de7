import { type EndCandidate, endCandidates } from '../../core/ending/end-candidates.ts';
import type { EndingPreview } from '../../core/ending/ending-preview.ts';
import { translate } from '../../core/words/translate.ts';
import type { Endings } from '../../host/ending/create-endings.ts';
import type { Monitor } from '../../monitor/monitor.ts';
import { CommandError } from '../command-error.ts';
import type { CommandTools } from '../command-tools.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { firstReadingOf } from '../reading/first-reading.ts';
import { chooseCandidate } from './choose-candidate.ts';
import type { EndFormat } from './end-formats.ts';
import { endPreviewed } from './end-previewed.ts';
import { nobodyText } from './nobody-text.ts';
import { parseEndTarget } from './parse-end-target.ts';
import { refusalText } from './refusal-text.ts';

export interface EndWish {
  readonly words: readonly string[];
  /** Agreed to beforehand: nothing is asked. */
  readonly yes: boolean;
  /** Who ignores the polite signal is forced. */
  readonly force: boolean;
  readonly withChildren: boolean;
  /** Only shows what would happen. */
  readonly dryRun: boolean;
  readonly format: EndFormat;
}

/** The table is read as often as reading it is cheap, to see at once who takes a port again. */
const intervalMs = 250;

/** `portside end`: ends one process, after showing what that would do and asking. */
export async function runEnd(wish: EndWish, tools: CommandTools): Promise<ExitCode> {
  const target = parseEndTarget(wish.words);
  const monitor = await tools.startMonitor({ intervalMs });
  try {
    if (!(await firstReadingOf(monitor, tools.terminal))) return exitCode.interrupted;
    const { sockets } = monitor.snapshot();
    const found = endCandidates(target, { sockets, processes: await tools.listProcesses() });
    if (found.candidates.length === 0) {
      throw new CommandError(
        exitCode.nothing,
        nobodyText(target, found, wish.words, tools.readMachine().platform),
      );
    }
    const chosen = await chooseCandidate(found.candidates, tools.ask, tools.terminal);
    return chosen === null ? declined(tools) : await end(chosen, wish, monitor, tools);
  } finally {
    await monitor.stop();
  }
}

async function end(
  chosen: EndCandidate,
  wish: EndWish,
  monitor: Monitor,
  tools: CommandTools,
): Promise<ExitCode> {
  const endings = await tools.startEndings(monitor);
  try {
    const preview = await previewOf(chosen, endings);
    return await endPreviewed(preview, wish, { ...tools, endings });
  } finally {
    endings.stop();
  }
}

/** The candidate as it is now; throws when it ended or another has its pid meanwhile. */
async function previewOf(
  { pid, startedAtMs }: EndCandidate,
  { handlers }: Endings,
): Promise<EndingPreview> {
  const answer = await handlers['process.previewEnd']({ pid, startedAtMs });
  if (answer.outcome === 'preview') return answer.preview;
  const { refusal } = answer;
  throw new CommandError(exitCode.nothing, refusalText({ refusal, command: null }, ''));
}

function declined({ terminal }: CommandTools): ExitCode {
  terminal.err.write(`${translate('endCommand.declined')}\n`);
  return terminal.ended.aborted ? exitCode.interrupted : exitCode.nothing;
}
