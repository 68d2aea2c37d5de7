import { describe, expect, it } from 'vitest';
import { defineComponent, h, type Component } from 'vue';
import type { Owner } from '../../../../src-main/core/socket/owner.ts';
import ProjectText from '../../../../src-renderer/components/labels/project-text.vue';
import UnregisteredService from '../../../../src-renderer/components/labels/unregistered-service.vue';
import { useKnownProcesses } from '../../../../src-renderer/stores/table/known-processes.ts';
import { anOwner } from '../../../support/build-socket.ts';
import { renderComponent, wordsOf } from '../../../support/render-component.ts';

const owner: Owner = anOwner(4711, 'node');

/** A label of a process whose directory is known. */
function labelIn(workingDirectory: string, label: Component): Promise<string> {
  const known = {
    pid: owner.pid,
    name: 'node',
    executable: null,
    commandLine: null,
    user: null,
    workingDirectory,
    projectName: null,
    parentPid: null,
    startedAtMs: owner.startedAtMs,
  };
  const page = defineComponent({
    setup: async () => {
      await useKnownProcesses().learn(owner, () => Promise.resolve(known));
      return () => h(label, { owner, reason: null });
    },
  });
  return renderComponent(page);
}

describe.each([
  ['the project of a process', ProjectText],
  ['the project where no service is registered', UnregisteredService],
])('%s', (_, label) => {
  it('is named after its directory', async () => {
    expect(wordsOf(await labelIn('/srv/my-shop', label))).toBe('my-shop');
  });

  it('shows what a directory’s name is made of, on one line', async () => {
    const html = await labelIn('/srv/my\n\u202eshop', label);
    expect(wordsOf(html)).toBe('my␊‹U+202E›shop');
    expect(html).not.toContain('\u202e');
  });
});
