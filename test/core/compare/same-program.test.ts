import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  programsOfOneMachine,
  programsOfTwoMachines,
} from '../../../src-main/core/compare/same-program.ts';
import type { Owner } from '../../../src-main/core/socket/owner.ts';
import { anOwner, listenerAt } from '../../support/build-socket.ts';

const held = (...owners: readonly Owner[]) => listenerAt('127.0.0.1:80', owners);
const startedAt = (owner: Owner, startedAtMs: number | null): Owner => ({ ...owner, startedAtMs });

/** What both questions say of two holders on one machine. */
function onOneMachine(one: Owner, other: Owner) {
  const { areSame, areOther } = programsOfOneMachine;
  return { same: areSame(held(one), held(other)), other: areOther(held(one), held(other)) };
}

const isSame = { same: true, other: false };
const isOther = { same: false, other: true };

describe('programs of one machine', () => {
  it('are known by the name, also when they were started again', () => {
    expect(onOneMachine(anOwner(1, 'nginx'), anOwner(2, 'nginx'))).toEqual(isSame);
    expect(onOneMachine(anOwner(1, 'nginx'), anOwner(2, 'caddy'))).toEqual(isOther);
  });

  it('are known by the number of one process, whatever it calls itself', () => {
    const [before, after] = [anOwner(7, 'starting'), anOwner(7, 'ready')];
    expect(onOneMachine(startedAt(before, 5000), startedAt(after, 6999))).toEqual(isSame);
    expect(onOneMachine(startedAt(before, 5000), startedAt(after, null))).toEqual(isSame);
  });

  it('are others where the number was used again by a later process', () => {
    const [before, after] = [anOwner(7, 'nginx'), anOwner(7, 'caddy')];
    expect(onOneMachine(startedAt(before, 5000), startedAt(after, 7001))).toEqual(isOther);
  });

  it('are known by the start of a name that a tool cut, but not by any shorter one', () => {
    const whole = anOwner(1, 'systemd-resolved');
    expect(onOneMachine(anOwner(2, 'systemd-r'), whole)).toEqual(isSame);
    expect(onOneMachine(whole, anOwner(2, 'systemd-resolve'))).toEqual(isSame);
    expect(onOneMachine(anOwner(2, 'systemd'), whole)).toEqual(isOther);
  });

  it('are not known by having no name', () => {
    const starts = [1000, 90_000];
    const [one, other] = starts.map((startedAtMs, at) =>
      startedAt(anOwner(at + 1, ''), startedAtMs),
    );
    expect(onOneMachine(one ?? anOwner(1, ''), other ?? anOwner(2, ''))).toEqual(isOther);
  });

  it('are the same where one of several holders is', () => {
    const [one, other] = [
      held(anOwner(1, 'init'), anOwner(2, 'nginx')),
      held(anOwner(3, 'nginx'), anOwner(4, 'worker')),
    ];
    expect(programsOfOneMachine.areSame(one, other)).toBe(true);
  });

  it('are neither the same nor others where a holder is hidden', () => {
    const { areSame, areOther } = programsOfOneMachine;
    expect([areSame(held(), held(anOwner(1, 'nginx'))), areOther(held(), held())]).toEqual([
      false,
      false,
    ]);
  });
});

describe('programs of two machines', () => {
  it('are not known by their numbers', () => {
    const { areOther } = programsOfTwoMachines;
    expect(areOther(held(anOwner(7, 'nginx')), held(anOwner(7, 'caddy')))).toBe(true);
    expect(areOther(held(anOwner(7, 'nginx')), held(anOwner(8, 'nginx')))).toBe(false);
  });

  it('are not called others where one side tells no name', () => {
    const { areOther } = programsOfTwoMachines;
    expect(areOther(held(anOwner(7, '')), held(anOwner(7, 'nginx')))).toBe(false);
  });
});

it('both tests say the same whichever side comes first, and never both things', () => {
  const name = fc.constantFrom('', 'nginx', 'systemd', 'systemd-r', 'systemd-resolved');
  const owner = fc
    .record({ pid: fc.nat(3), name, startedAtMs: fc.constantFrom(null, 0, 1999, 9000) })
    .map(({ pid, name: called, startedAtMs }) => startedAt(anOwner(pid, called), startedAtMs));
  const sockets = fc.array(owner, { maxLength: 2 }).map((owners) => held(...owners));
  fc.assert(
    fc.property(sockets, sockets, (one, other) => {
      for (const { areSame, areOther } of [programsOfOneMachine, programsOfTwoMachines]) {
        expect(areSame(one, other)).toBe(areSame(other, one));
        expect(areOther(one, other)).toBe(areOther(other, one));
        expect(areSame(one, other) && areOther(one, other)).toBe(false);
      }
    }),
  );
});
