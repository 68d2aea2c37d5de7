import { describe, expect, it } from 'vitest';
import type { ProcessDetails } from '../../../../src-main/core/machine/process-details.ts';
import type { DetailsState } from '../../../../src-main/core/machine/silent-detail.ts';
import UnregisteredService from '../../../../src-renderer/components/labels/unregistered-service.vue';
import { useKnownProcesses } from '../../../../src-renderer/stores/table/known-processes.ts';
import { anOwner } from '../../../support/build-socket.ts';
import { renderComponent, wordsOf } from '../../../support/render-component.ts';

const vite: ProcessDetails = {
  pid: 75,
  startedAtMs: null,
  name: 'vite',
  executable: null,
  commandLine: null,
  workingDirectory: '/srv/shop',
  projectName: 'my-shop-front',
  user: null,
  parentPid: null,
};

function render(state: DetailsState): Promise<string> {
  return renderComponent(UnregisteredService, { owner: anOwner(75, 'vite') }, () => {
    useKnownProcesses().detailsOf = () => state;
  });
}

describe('unregistered-service', () => {
  it('is the project, and says that it is one', async () => {
    const html = await render(vite);
    expect(wordsOf(html)).toBe('my-shop-front');
    expect(html).toContain('this is the project: my-shop-front');
  });

  it('says that nothing is registered where no project is known', async () => {
    const silent = { ...vite, projectName: null, workingDirectory: '/' };
    for (const state of ['asking', 'gone', 'unknown', 'untold', silent] as const) {
      const html = await render(state);
      expect(wordsOf(html)).toBe('–');
      expect(html).toContain('No service is registered for this port');
    }
  });

  it('has no project without a process', async () => {
    expect(wordsOf(await renderComponent(UnregisteredService, { owner: null }))).toBe('–');
  });

  it('writes a hostile name as text', async () => {
    expect(await render({ ...vite, projectName: '<b>shop</b>' })).not.toContain('<b>');
  });
});
