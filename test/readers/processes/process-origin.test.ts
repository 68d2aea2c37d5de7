import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ContainerNames } from '../../../src-main/readers/docker/container-names.ts';
import { readProcessOrigin } from '../../../src-main/readers/processes/process-origin.ts';

const id = '4f'.repeat(32);

async function originOf(cgroup: string, own = '0::/user.slice/session-3.scope\n') {
  const proc = await mkdtemp(join(tmpdir(), 'portside-proc-'));
  onTestFinished(() => rm(proc, { recursive: true }));
  for (const [pid, text] of [
    ['7', cgroup],
    ['self', own],
  ] as const) {
    await mkdir(join(proc, pid));
    await writeFile(join(proc, pid, 'cgroup'), text);
  }
  return readProcessOrigin(7, { proc, containers: dockerKnowing(id, 'shop-web-1') });
}

/** Docker that answers a moment after it was asked. */
function dockerKnowing(known: string, name: string): ContainerNames {
  let asked = false;
  return {
    of: (wanted) => {
      const found = asked && wanted === known ? { name, image: null } : null;
      asked = true;
      return found;
    },
    settled: () => Promise.resolve(),
  };
}

describe('readProcessOrigin', () => {
  it('names the container as Docker does, else by its short id', async () => {
    const container = { kind: 'container', name: 'shop-web-1' };
    expect(await originOf(`0::/system.slice/docker-${id}.scope\n`)).toEqual(container);
    const other = 'ab'.repeat(32);
    expect(await originOf(`0::/docker/${other}\n`)).toEqual({
      kind: 'container',
      name: 'abababababab',
    });
  });

  it('says nothing of the container it is in itself', async () => {
    expect(await originOf(`0::/docker/${id}\n`, `0::/docker/${id}\n`)).toBeNull();
  });

  it('names the systemd service, and whose systemd it is', async () => {
    expect(await originOf('0::/system.slice/nginx.service\n')).toEqual({
      kind: 'service',
      unit: 'nginx.service',
      ofUser: false,
    });
    const path = '/user.slice/user-1000.slice/user@1000.service/app.slice/syncthing.service';
    expect(await originOf(`0::${path}\n`)).toMatchObject({
      unit: 'syncthing.service',
      ofUser: true,
    });
  });

  it.each([
    '0::/user.slice/user-1000.slice/session-3.scope\n',
    '0::/user.slice/user-1000.slice/user@1000.service/app.slice/app-gnome-editor-9.scope\n',
    '0::/user.slice/user-1000.slice/user@1000.service/init.scope\n',
    '0::/\n',
    '',
  ])('knows nobody behind %j', async (text) => {
    expect(await originOf(text)).toBeNull();
  });

  it('does not fail for who is gone', async () => {
    expect(await readProcessOrigin(2 ** 22 + 1)).toBeNull();
  });
});
