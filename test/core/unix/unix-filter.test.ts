import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unixFilter } from '../../../src-main/core/unix/unix-filter.ts';
import { anOwner } from '../../support/build-socket.ts';
import { aUnixSocket } from '../../support/a-unix-socket.ts';

const docker = aUnixSocket({ path: '/run/docker.sock', owners: [anOwner(812, 'dockerd')] });

describe('the search among Unix-domain sockets', () => {
  it.each([
    ['', true],
    ['docker', true],
    ['DOCKER listening', true],
    ['docker nginx', false],
    ['docker,nginx', true],
    ['-docker', false],
    ['proc:dock', true],
    ['proc:nginx,dock', true],
    ['pid:812', true],
    ['pid:81', false],
    ['state:listen', false],
    ['port:80', false],
    ['-port:80', true],
  ])('%j keeps the socket of Docker: %s', (text, kept) => {
    expect(unixFilter(text)(docker)).toBe(kept);
  });

  it('understands any text somehow', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof unixFilter(text)(docker)).toBe('boolean');
      }),
    );
  });
});
