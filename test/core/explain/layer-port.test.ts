import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainPort } from '../../../src-main/core/explain/explain-port.ts';
import type { ExplanationLayers } from '../../../src-main/core/explain/explanation-layers.ts';
import { layerPort } from '../../../src-main/core/explain/layer-port.ts';
import { groupByPort } from '../../../src-main/core/grouping/group-by-port.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { arbitrarySockets } from '../../support/arbitrary-socket.ts';
import { acceptedAt, anOwner, listenerAt } from '../../support/build-socket.ts';
import { aContext, keysOf, sentencesOf } from '../../support/explained.ts';

const postgres = anOwner(852, 'postgres');

function layersOf(sockets: readonly Socket[]): readonly ExplanationLayers[] {
  const { ports } = groupByPort(sockets);
  return ports.map((group) => layerPort(group, { ...aContext, ports }));
}

describe('layerPort', () => {
  it('says who and for whom first, then how many sockets, and the rest under more', () => {
    const [layers] = layersOf([
      listenerAt('127.0.0.1:5432', [postgres]),
      acceptedAt('127.0.0.1:5432', '127.0.0.1:50001', [postgres]),
    ]);
    expect(sentencesOf(layers?.gist ?? [])).toEqual([
      'postgres 852 waits here for connections.',
      'Only this machine can reach it.',
    ]);
    expect(keysOf(layers?.sockets ?? [])).toEqual(['shareOneListener']);
    expect(layers?.conflict).toEqual([]);
    expect(keysOf(layers?.more ?? [])).toEqual(
      expect.arrayContaining(['listensOne', 'reachThisMachine', 'registered']),
    );
  });

  it('keeps a conflict apart, with the program that localhost reaches', () => {
    const [layers] = layersOf([
      listenerAt('127.0.0.1:3000', [postgres]),
      listenerAt('0.0.0.0:3000', [anOwner(4711, 'node')]),
    ]);
    expect(keysOf(layers?.conflict ?? [])).toEqual(['shadowedBy', 'localhostIpv4']);
    expect(sentencesOf(layers?.conflict ?? []).at(-1)).toContain('reaches postgres 852');
  });

  it('suggests a free port where it can see what is taken', () => {
    const sockets = [listenerAt('127.0.0.1:8080', [postgres]), listenerAt('127.0.0.1:8081')];
    const { ports } = groupByPort(sockets);
    const [group] = ports;
    if (group === undefined) throw new Error('no group');
    const more = layerPort(group, { ...aContext, ports, sockets }).more;
    expect(sentencesOf(more)).toContain(
      'A free TCP port nearby is 8082: no socket here has it, and the system does not lend it to clients.',
    );
    expect(keysOf(layerPort(group, { ...aContext, ports }).more)).not.toContain('freePort');
  });

  it('says nothing twice, and leaves nothing out that the long explanation has', () => {
    fc.assert(
      fc.property(arbitrarySockets, (sockets) => {
        const { ports } = groupByPort(sockets);
        for (const group of ports) {
          const context = { ...aContext, ports };
          const { gist, sockets: shared, conflict, more } = layerPort(group, context);
          const told = [...gist, ...shared, ...conflict, ...more].map((one) => JSON.stringify(one));
          expect(gist.length).toBeGreaterThan(0);
          for (const phrase of explainPort(group, context)) {
            expect(told.filter((one) => one === JSON.stringify(phrase)).length).toBe(
              explainPort(group, context).filter(
                (one) => JSON.stringify(one) === JSON.stringify(phrase),
              ).length,
            );
          }
        }
      }),
    );
  });
});
