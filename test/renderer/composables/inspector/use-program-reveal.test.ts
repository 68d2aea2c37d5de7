import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RevealOutcome } from '../../../../src-main/core/machine/reveal-outcome.ts';
import { useProgramReveal } from '../../../../src-renderer/composables/inspector/use-program-reveal.ts';
import { useToast } from '../../../../src-renderer/stores/toast.ts';
import { anOwner } from '../../../support/build-socket.ts';
import { runComposable } from '../../../support/run-composable.ts';

afterEach(() => vi.unstubAllGlobals());

async function reveal(answer: () => Promise<RevealOutcome>, clipboardOpen = true) {
  const asked: unknown[] = [];
  const copied: string[] = [];
  const writeText = (text: string) =>
    clipboardOpen ? Promise.resolve(copied.push(text)) : Promise.reject(new Error('denied'));
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const revealProgram = (process: unknown) => {
    asked.push(process);
    return answer();
  };
  const act = runComposable({ revealProgram }, useProgramReveal);
  await act(anOwner(4711, 'node'));
  return { asked, copied, told: useToast().phrase };
}

describe('showing a program', () => {
  it('names the process by pid and start, never a path', async () => {
    const { asked, told, copied } = await reveal(() => Promise.resolve({ outcome: 'shown' }));
    expect(asked).toEqual([{ pid: 4711, startedAtMs: 1000 }]);
    expect(told?.key).toBe('action.programShown');
    expect(copied).toEqual([]);
  });

  it('copies the path where the host shows no folders', async () => {
    const path = { outcome: 'path', path: '/usr/bin/node' } as const;
    expect(await reveal(() => Promise.resolve(path))).toMatchObject({
      copied: ['/usr/bin/node'],
      told: { key: 'action.programCopied', values: { path: '/usr/bin/node' } },
    });
    expect((await reveal(() => Promise.resolve(path), false)).told?.key).toBe('window.copyFailed');
  });

  it.each([
    [{ outcome: 'gone' }, 'action.programGone'],
    [{ outcome: 'hidden' }, 'action.programHidden'],
    [{ outcome: 'moved', path: '/tmp/x' }, 'action.programMoved'],
  ] as const)('says what came of it: %o', async (outcome, key) => {
    const { told, copied } = await reveal(() => Promise.resolve(outcome));
    expect(told?.key).toBe(key);
    expect(copied).toEqual([]);
  });

  it('tells why the host refused', async () => {
    const { told } = await reveal(() => Promise.reject(new Error('line lost')));
    expect(told).toEqual({ key: 'action.programFailed', values: { reason: 'line lost' } });
  });
});
