import { describe, expect, it } from 'vitest';
import NetworkLabel from '../../../../src-renderer/components/labels/network-label.vue';
import type { NetworkNamespace } from '../../../../src-main/core/socket/network-namespace.ts';
import { renderComponent } from '../../../support/render-component.ts';

const container: NetworkNamespace = {
  inode: 4026532000,
  label: 'c1f2',
  containerName: 'web-1',
  containerImage: 'nginx:1.27',
};

describe('the label of a network', () => {
  it('names the container, and its image on asking', async () => {
    const html = await renderComponent(NetworkLabel, { network: container });
    expect(html).toContain('in web-1<');
    expect(html).toContain('web-1 (nginx:1.27)');
  });

  it('falls back to what the system calls it', async () => {
    const nameless = { ...container, label: null, containerName: null, containerImage: null };
    const html = await renderComponent(NetworkLabel, { network: nameless });
    expect(html).toContain('in net:[4026532000]');
  });

  it('says nothing of the machine’s own network', async () => {
    expect(await renderComponent(NetworkLabel, { network: null })).not.toContain('<span');
  });

  it('keeps a hostile name as text', async () => {
    const network = { ...container, containerName: '<img src=x>' };
    expect(await renderComponent(NetworkLabel, { network })).not.toContain('<img');
  });
});
