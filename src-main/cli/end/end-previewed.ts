import type { Ending } from '../../core/ending/ending.ts';
import type { EndingPreview } from '../../core/ending/ending-preview.ts';
import type { EndRefusal } from '../../core/ending/end-refusal.ts';
import type { NamedProcess } from '../../core/ending/ending-effect.ts';
import { restarterOf } from '../../core/ending/restarter.ts';
import { translate } from '../../core/words/translate.ts';
import type { Endings } from '../../host/ending/create-endings.ts';
import { CommandError } from '../command-error.ts';
import type { CommandTools } from '../command-tools.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { TextOutput } from '../terminal/terminal.ts';
import { askYes } from './ask-yes.ts';
import { candidateName } from './candidate-lines.ts';
import { endingNews } from './ending-news.ts';
import { type EndOutcome, endingDocument } from './ending-document.ts';
import { endProcess, outcomeText, stillRunningText } from './end-process.ts';
import { previewText } from './preview-text.ts';
import { refusalText } from './refusal-text.ts';
import type { EndWish } from './run-end.ts';

/** What is used of the program once it is known whom to end. */
export interface EndTools extends Pick<
  CommandTools,
  'terminal' | 'ask' | 'readMachine' | 'readTable' | 'listProcesses'
> {
  readonly endings: Endings;
}

/** How it went, for the exit code, people and programs. */
interface End {
  readonly outcome: EndOutcome;
  readonly refusal: EndRefusal | null;
  readonly ending: Ending | null;
  /** One or two lines for people. */
  readonly text: string;
}

const exitCodes: Readonly<Record<EndOutcome, ExitCode>> = {
  'would-end': exitCode.done,
  ended: exitCode.done,
  refused: exitCode.nothing,
  declined: exitCode.nothing,
  'came-back': exitCode.nothing,
  'still-running': exitCode.nothing,
  interrupted: exitCode.interrupted,
};

/** Shows what ending would do, asks, ends, and says how it went. */
export async function endPreviewed(
  preview: EndingPreview,
  wish: EndWish,
  tools: EndTools,
): Promise<ExitCode> {
  const { out, err } = tools.terminal;
  const talk = wish.format === 'json' ? err : out;
  if (wish.format === 'text' || asks(wish, tools)) {
    talk.write(previewText(preview, wish.withChildren, talk));
  }
  const end = await decide(preview, wish, tools);
  const code = exitCodes[end.outcome];
  if (wish.format === 'json') {
    out.write(endingDocument({ preview, withChildren: wish.withChildren, ...end }));
  } else resultStream(code, tools.terminal).write(end.text);
  return code;
}

function resultStream(code: ExitCode, { out, err }: EndTools['terminal']): TextOutput {
  return code === exitCode.done ? out : err;
}

function asks({ yes, dryRun }: EndWish, { ask }: EndTools): boolean {
  return !yes && !dryRun && ask !== null;
}

async function decide(preview: EndingPreview, wish: EndWish, tools: EndTools): Promise<End> {
  const { refusal, command } = preview;
  if (refusal !== null) return refused({ refusal, command }, tools);
  if (wish.dryRun) return plain('would-end', line('dryRun'));
  if (!(await agreed(preview, wish, tools))) {
    return plain(tools.terminal.ended.aborted ? 'interrupted' : 'declined', line('declined'));
  }
  return carryOut(preview, wish, tools);
}

async function agreed(preview: EndingPreview, wish: EndWish, tools: EndTools): Promise<boolean> {
  if (wish.yes) return true;
  if (tools.ask === null) {
    throw new CommandError(exitCode.usage, translate('endCommand.needsYes'));
  }
  const name = candidateName({ pid: preview.pid, name: preview.details.name });
  return askYes(translate('ending.title', { name }), tools.ask, tools.terminal);
}

async function carryOut(preview: EndingPreview, wish: EndWish, tools: EndTools): Promise<End> {
  const { endings, terminal } = tools;
  const news = endingNews(endings);
  try {
    const result = await endProcess(preview, {
      endings,
      news,
      withChildren: wish.withChildren,
      wantsForce: (ending) => wantsForce(ending, wish, tools),
      readSockets: async () => (await tools.readTable()).snapshot.sockets,
      progress: terminal.err.isTerminal ? terminal.err : silent,
      interrupted: terminal.ended,
    });
    if (result === null) return plain('interrupted', line('interrupted'));
    return 'outcome' in result ? refused(result, tools) : await endOf(result, wish, tools);
  } finally {
    news.stop();
  }
}

async function wantsForce(ending: Ending, wish: EndWish, tools: EndTools): Promise<boolean> {
  if (wish.force) return true;
  if (tools.ask === null || wish.yes) return false;
  tools.terminal.err.write(`${outcomeText(ending)} ${translate('ending.forceWarning')}\n`);
  return askYes(translate('endCommand.forceIt'), tools.ask, tools.terminal);
}

async function endOf(ending: Ending, { force }: EndWish, tools: EndTools): Promise<End> {
  const { phase, successor } = ending;
  const text = `${outcomeText(ending)}\n`;
  const known = { refusal: null, ending };
  if (phase === 'ended') {
    if (successor?.kind !== 'back') return { ...known, outcome: 'ended', text };
    return { ...known, outcome: 'came-back', text: text + (await restarterLine(successor, tools)) };
  }
  const advice = force || phase === 'unkillable' ? '' : line('useForce');
  const outcome = 'still-running';
  return { ...known, outcome, text: `${text}${stillRunningText(ending)}\n${advice}` };
}

/** Who started it again and is to be ended as well; empty where nobody knows. */
async function restarterLine(
  successor: NamedProcess,
  { listProcesses }: Pick<EndTools, 'listProcesses'>,
): Promise<string> {
  const restarter = restarterOf(successor.pid, process.pid, await listProcesses());
  if (restarter === null) return '';
  const values = { process: candidateName(restarter), pid: String(restarter.pid) };
  return `${translate('endCommand.restarter', values)}\n`;
}

function refused(why: Parameters<typeof refusalText>[0], { readMachine }: EndTools): End {
  const text = `${refusalText(why, readMachine().platform)}\n`;
  return { outcome: 'refused', refusal: why.refusal, ending: null, text };
}

function plain(outcome: EndOutcome, text: string): End {
  return { outcome, refusal: null, ending: null, text };
}

function line(key: string): string {
  return `${translate(`endCommand.${key}`)}\n`;
}

const silent: Pick<TextOutput, 'write'> = { write: () => undefined };
