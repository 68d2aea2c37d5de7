import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseCgroup,
  shortContainerId,
} from '../../../../src-main/readers/procfs/networks/parse-cgroup.ts';

const id = '4f1d2c3b4a5968778695a4b3c2d1e0f04f1d2c3b4a5968778695a4b3c2d1e0f0';

describe('parseCgroup', () => {
  it.each([
    ['Docker with cgroupfs', `0::/docker/${id}`],
    ['Docker with systemd', `0::/system.slice/docker-${id}.scope`],
    ['Docker with cgroups v1', `12:pids:/docker/${id}\n1:name=systemd:/docker/${id}`],
    ['containerd', `0::/kubepods.slice/kubepods-pod1.slice/cri-containerd-${id}.scope`],
    ['CRI-O', `0::/kubepods/burstable/pod1/crio-${id}`],
    ['Podman', `0::/machine.slice/libpod-${id}.scope/container`],
    ['Docker in Docker', `0::/docker/${id}/init.scope`],
  ])('finds the container of %s', (_name, text) => {
    expect(parseCgroup(`${text}\n`).containerId).toBe(id);
  });

  it.each([
    ['0::/system.slice/nginx.service', 'nginx.service'],
    ['0::/user.slice/user-0.slice/session-3.scope', 'session-3.scope'],
    ['0::/user.slice/user@1000.service/app.slice/app-firefox-12.scope', 'app-firefox-12.scope'],
    ['0::/', null],
    ['4:memory:/some/group\n1:name=systemd:/system.slice/ssh.service', 'ssh.service'],
    ['0::/system.slice', null],
    ['', null],
  ])('of %s takes the unit %s and no container', (text, unit) => {
    expect(parseCgroup(text)).toEqual({ containerId: null, unit });
  });

  it.each([
    `0::/docker/${id}0`,
    `0::/docker/${id.slice(1)}`,
    `0::/docker/${id.toUpperCase()}`,
    `/docker/${id}`,
    `0::docker/${id}`,
  ])('finds no container in %s', (text) => {
    expect(parseCgroup(text).containerId).toBeNull();
  });

  it('never throws, and never makes up an id', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('0::/', id, '.scope', '\n', ':', '/'));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { containerId } = parseCgroup(pieces.join(''));
        expect(containerId === null || pieces.join('').includes(containerId)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is shortened as docker ps does', () => {
    expect(shortContainerId(id)).toBe('4f1d2c3b4a59');
  });
});
