import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { createApp, nextTick, shallowRef } from 'vue';
import type { ProcessDetails } from '../../../../src-main/core/machine/process-details.ts';
import type { Owner } from '../../../../src-main/core/socket/owner.ts';
import type { HostLink } from '../../../../src-renderer/composables/host-link.ts';
import { hostLinkKey } from '../../../../src-renderer/composables/use-host.ts';
import { useProcessDetails } from '../../../../src-renderer/composables/inspector/use-process-details.ts';
import { useShownTable } from '../../../../src-renderer/stores/table/shown-table.ts';
import { anOwner } from '../../../support/build-socket.ts';
import { silentLink } from '../../../support/render-component.ts';
import { openText } from '../../../support/open-text.ts';

interface Question {
  readonly pid: number;
  answer(details: ProcessDetails | null): void;
  fail(): void;
}

function setStage(first: Owner | null) {
  const questions: Question[] = [];
  const owner = shallowRef(first);
  const link: HostLink = {
    ...silentLink,
    processDetails: ({ pid }) =>
      new Promise((resolve, reject) => {
        questions.push({ pid, answer: resolve, fail: () => reject(new Error('lost')) });
      }),
  };
  const app = createApp({ render: () => null });
  app.provide(hostLinkKey, link);
  const details = app.runWithContext(() => useProcessDetails(() => owner.value));
  return { details, owner, questions };
}

function detailsOf(pid: number): ProcessDetails {
  return {
    pid,
    startedAtMs: null,
    name: 'node',
    executable: null,
    commandLine: null,
    workingDirectory: null,
    projectName: null,
    user: null,
    parentPid: null,
  };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await nextTick();
}

beforeEach(() => {
  setActivePinia(createPinia());
});

describe('the details of a process', () => {
  it('are not asked for where its pid is one of another machine or day', () => {
    const line = 'tcp 0 0 0.0.0.0:22 0.0.0.0:* LISTEN 7/sshd';
    const opening = openText(line, { kind: 'pasted' });
    if (opening.ok) useShownTable().show({ kind: 'opened', opened: opening.opened });
    const { details, questions } = setStage(anOwner(7));
    expect(details.value).toBe('untold');
    expect(questions).toEqual([]);
  });

  it('are asked for at once and shown when they come', async () => {
    const { details, questions } = setStage(anOwner(7));
    expect(details.value).toBe('asking');
    questions[0]?.answer(detailsOf(7));
    await settle();
    expect(details.value).toEqual(detailsOf(7));
  });

  it('are not asked for without a process', () => {
    const { details, questions } = setStage(null);
    expect(details.value).toBeNull();
    expect(questions).toEqual([]);
  });

  it('tell a process that has ended from a host that cannot tell', async () => {
    const ended = setStage(anOwner(7));
    ended.questions[0]?.answer(null);
    const silent = setStage(anOwner(8));
    silent.questions[0]?.fail();
    await settle();
    expect(ended.details.value).toBe('gone');
    expect(silent.details.value).toBe('unknown');
  });

  it('are not asked for again while it is the same process', async () => {
    const { owner, questions } = setStage(anOwner(7));
    owner.value = { ...anOwner(7), descriptors: [1, 2] };
    await settle();
    expect(questions).toHaveLength(1);
    owner.value = { ...anOwner(7), startedAtMs: 99 };
    await settle();
    expect(questions).toHaveLength(2);
  });

  it('never show the answer about another process', async () => {
    const { details, owner, questions } = setStage(anOwner(7));
    owner.value = anOwner(8);
    await settle();
    questions[1]?.answer(detailsOf(8));
    questions[0]?.answer(detailsOf(7));
    await settle();
    expect(details.value).toEqual(detailsOf(8));
  });
});
