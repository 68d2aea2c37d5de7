import { describe, expect, it } from 'vitest';
import { type EndWish, runEnd } from '../../../src-main/cli/end/run-end.ts';
import type { EndAnswer, Ending } from '../../../src-main/core/ending/ending.ts';
import type { PreviewAnswer } from '../../../src-main/core/ending/preview-answer.ts';
import type { Endings } from '../../../src-main/host/ending/create-endings.ts';
import { anEndingPreview } from '../../support/an-ending-preview.ts';
import { anOwner, listenerAt } from '../../support/build-socket.ts';
import { fakeTerminal, fakeTools, readingOf } from '../../support/fake-terminal.ts';
import { createScriptedMonitor, scriptedMachine } from '../../support/scripted-monitor.ts';

const node = anOwner(4711, 'node');
const web = listenerAt('127.0.0.1:3000', [node]);
const plainWish: EndWish = {
  words: ['3000'],
  yes: false,
  force: false,
  withChildren: false,
  dryRun: false,
  format: 'text',
};

interface Script {
  readonly preview?: PreviewAnswer;
  readonly end?: EndAnswer;
  readonly answer?: string | null;
}

function ended(phase: Ending['phase']): EndAnswer {
  const nothing = { running: [], successor: null, startAgainId: null };
  const ending = { pid: 4711, startedAtMs: 1000, name: 'node', phase, ...nothing };
  return { outcome: 'signalled', ending };
}

/** Runs the command over endings that answer what a test says. */
async function end(wish: Partial<EndWish>, script: Script = {}) {
  const terminal = fakeTerminal({ columns: 80 });
  const monitor = createScriptedMonitor([web]);
  const asked = { previews: [] as unknown[], ends: [] as unknown[], stopped: 0 };
  const usual: PreviewAnswer = { outcome: 'preview', preview: anEndingPreview() };
  const endings: Endings = {
    handlers: {
      'process.previewEnd': (wanted) => (
        asked.previews.push(wanted),
        Promise.resolve(script.preview ?? usual)
      ),
      'process.end': (wanted) => (
        asked.ends.push(wanted),
        Promise.resolve(script.end ?? ended('ended'))
      ),
      'process.startAgain': () => Promise.reject(new Error('not asked for')),
    },
    forwardEvents: () => () => undefined,
    stop: () => void (asked.stopped += 1),
  };
  const { answer } = script;
  const tools = fakeTools(terminal, {
    startMonitor: () => Promise.resolve(monitor),
    startEndings: () => Promise.resolve(endings),
    listProcesses: () => Promise.resolve([]),
    readTable: () => Promise.resolve(readingOf([])),
    readMachine: () => scriptedMachine,
    ask: answer === undefined ? null : () => Promise.resolve(answer),
  });
  const code = await runEnd({ ...plainWish, ...wish }, tools).catch((error: unknown) => error);
  return { code, asked, out: terminal.written.out(), err: terminal.written.err(), monitor };
}

describe('runEnd', () => {
  it('means the very process that the reading had, by pid and start', async () => {
    const { asked } = await end({ yes: true });
    expect(asked.previews).toEqual([{ pid: 4711, startedAtMs: node.startedAtMs }]);
  });

  it('leaves alone whoever has the pid by now', async () => {
    const reused = { outcome: 'refused', refusal: 'reused' } as const;
    const { code, asked } = await end({ yes: true }, { preview: reused });
    expect(code).toMatchObject({ exitCode: 1 });
    expect(String(code)).toContain('Its pid was used again');
    expect(asked.ends).toEqual([]);
  });

  it('tells the refusal that comes only with the signal', async () => {
    const refusal = { outcome: 'refused', refusal: 'not-permitted', command: 'sudo kill 4711' };
    const { code, err } = await end({ yes: true }, { end: refusal as EndAnswer });
    expect(code).toBe(1);
    expect(err).toContain('Run this instead:\n  sudo kill 4711');
  });

  it.each([
    ['y', 0, 1],
    ['n', 1, 0],
    ['', 1, 0],
    [null, 1, 0],
  ])('asked, and answered %j, ends with %i', async (answer, expected, ends) => {
    const { code, asked, out } = await end({}, { answer });
    expect(code).toBe(expected);
    expect(asked.ends).toHaveLength(ends);
    expect(out).toContain('Will close');
  });

  it('takes the children along only where that is wished', async () => {
    const children = [{ pid: 5, startedAtMs: 7, name: 'esbuild' }];
    const preview = { outcome: 'preview', preview: anEndingPreview({ children }) } as const;
    const alone = await end({ yes: true }, { preview });
    const all = await end({ yes: true, withChildren: true }, { preview });
    expect(alone.asked.ends).toMatchObject([{ force: false, children: [] }]);
    expect(all.asked.ends).toMatchObject([{ children: [{ pid: 5, startedAtMs: 7 }] }]);
  });

  it('writes one JSON document and nothing else where that is asked for', async () => {
    const { out, err, asked } = await end({ dryRun: true, format: 'json' });
    expect(JSON.parse(out)).toMatchObject({ outcome: 'would-end', process: { pid: 4711 } });
    expect(err).toBe('');
    expect(asked.ends).toEqual([]);
  });

  it('leaves nothing running', async () => {
    const { monitor, asked } = await end({ yes: true });
    expect(monitor.asked.stopped).toBe(true);
    expect(monitor.listenerCount()).toBe(0);
    expect(asked.stopped).toBe(1);
  });
});
