import { createPinia } from 'pinia';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createApp, effectScope, nextTick } from 'vue';
import type { EndAnswer, Ending } from '../../../src-main/core/ending/ending.ts';
import { endingPreview } from '../../../src-main/core/ending/ending-preview.ts';
import type { PreviewAnswer } from '../../../src-main/core/ending/preview-answer.ts';
import type { HostLink } from '../../../src-renderer/composables/host-link.ts';
import { useEnding } from '../../../src-renderer/composables/use-ending.ts';
import { hostLinkKey } from '../../../src-renderer/composables/use-host.ts';
import { useEndingDialog } from '../../../src-renderer/stores/ending/ending-dialog.ts';
import { useToast } from '../../../src-renderer/stores/toast.ts';
import { someDetails } from '../../core/ending/some-details.ts';
import { anOwner } from '../../support/build-socket.ts';
import { silentLink } from '../../support/render-component.ts';

const ending: Ending = {
  pid: 10,
  startedAtMs: 1000,
  name: 'node',
  phase: 'asked',
  running: [{ pid: 10, name: 'node' }],
  successor: null,
  startAgainId: null,
};
const preview = endingPreview({
  startedAtMs: 1000,
  details: someDetails(),
  refusal: null,
  command: null,
  origin: null,
  startAgain: { possible: true, environment: 'restored' },
  processes: [],
  sockets: [],
});

/** The dialog's steps on a host that answers as told. */
async function setStage(answers: Partial<HostLink> = {}) {
  let hear: (ending: Ending) => void = () => undefined;
  const asked: unknown[] = [];
  const link: HostLink = {
    ...silentLink,
    previewEnd: () => Promise.resolve<PreviewAnswer>({ outcome: 'preview', preview }),
    endProcess: (wish) => {
      asked.push(wish);
      return Promise.resolve<EndAnswer>({ outcome: 'signalled', ending });
    },
    onEnding: (listener) => {
      hear = listener;
      return () => undefined;
    },
    ...answers,
  };
  const app = createApp({ render: () => null });
  app.use(createPinia());
  app.provide(hostLinkKey, link);
  const scope = effectScope();
  onTestFinished(() => scope.stop());
  const steps = app.runWithContext(() => scope.run(useEnding));
  if (steps === undefined) throw new Error('no scope');
  const stage = app.runWithContext(() => ({
    steps,
    dialog: useEndingDialog(),
    toast: useToast(),
  }));
  stage.dialog.ask(anOwner(10, 'node'));
  await settled();
  return { ...stage, asked, hear: (news: Ending) => hear(news) };
}

async function settled(): Promise<void> {
  await nextTick();
  await new Promise((resolve) => setImmediate(resolve));
}

describe('useEnding', () => {
  it('looks first, and ends exactly what it showed', async () => {
    const { dialog, steps, asked } = await setStage();
    expect(dialog.stage).toMatchObject({ kind: 'preview' });
    expect(asked).toEqual([]);
    await steps.end([{ pid: 11, startedAtMs: 1500 }]);
    const children = [{ pid: 11, startedAtMs: 1500 }];
    expect(asked).toEqual([{ pid: 10, startedAtMs: 1000, force: false, children }]);
    expect(dialog.stage).toMatchObject({ kind: 'ending', ending: { phase: 'asked' } });
    await steps.force();
    expect(asked.at(-1)).toMatchObject({ force: true, startedAtMs: 1000 });
  });

  it('shows why nothing was signalled', async () => {
    const refused = { outcome: 'refused', refusal: 'reused', command: null } as const;
    const { dialog, steps } = await setStage({ endProcess: () => Promise.resolve(refused) });
    await steps.end([]);
    expect(dialog.stage).toMatchObject({ kind: 'refused', refusal: 'reused' });
    const gone = { outcome: 'refused', refusal: 'gone' } as const;
    const later = await setStage({ previewEnd: () => Promise.resolve(gone) });
    expect(later.dialog.stage).toMatchObject({ kind: 'refused', refusal: 'gone' });
  });

  it('says when the host could not be asked', async () => {
    const { dialog } = await setStage({ previewEnd: () => Promise.reject(new Error('lost')) });
    expect(dialog.stage).toEqual({ kind: 'failed', reason: 'lost' });
  });

  it('follows its own ending and no other, in a toast once the dialog is closed', async () => {
    const { dialog, steps, toast, hear } = await setStage();
    await steps.end([]);
    hear({ ...ending, pid: 99, phase: 'ended' });
    hear({ ...ending, startedAtMs: 5, phase: 'ended' });
    expect(dialog.stage).toMatchObject({ ending: { phase: 'asked' } });
    hear({ ...ending, phase: 'ignored' });
    expect(dialog.stage).toMatchObject({ ending: { phase: 'ignored' } });
    expect(toast.phrase).toBeNull();
    dialog.open = false;
    hear({ ...ending, phase: 'ended' });
    expect(toast.phrase).toEqual({ key: 'ending.ended', values: { name: 'node' } });
  });

  it('starts again by the id of the ending, and says how that went', async () => {
    const ids: string[] = [];
    const { dialog, steps, hear } = await setStage({
      startAgain: (id) => {
        ids.push(id);
        return Promise.resolve({ outcome: 'started', pid: 12 });
      },
    });
    await steps.end([]);
    await steps.startAgain();
    expect(ids).toEqual([]);
    hear({ ...ending, phase: 'ended', running: [], startAgainId: 'abc' });
    await steps.startAgain();
    expect(ids).toEqual(['abc']);
    expect(dialog.stage).toMatchObject({ again: { outcome: 'started', pid: 12 } });
  });
});
