import { describe, expect, it } from 'vitest';
import { usualRules, type AlertRule } from '../../../src-main/core/alerts/alert-rule.ts';
import { rehearseRule } from '../../../src-main/core/alerts/rehearse-rule.ts';
import { recentForMs } from '../../../src-main/core/alerts/judge.ts';
import { anOwner, listenerAt } from '../../support/build-socket.ts';
import { watched } from './alert-scenes.ts';

const rule: AlertRule = { id: 'tried', enabled: false, kind: 'watched', filter: 'port:5432' };

function anHour() {
  const machine = watched([], usualRules);
  for (let round = 0; round < 3; round += 1) {
    const socket = listenerAt('127.0.0.1:5432', [anOwner(round + 1, 'postgres')]);
    machine.see({ opened: [socket] });
    machine.pass(60_000);
    machine.see({ closed: [socket.id] });
    machine.pass(60_000);
  }
  return machine;
}

describe('trying a rule out', () => {
  it('tells what it would have told in the last hour, also when it is off', () => {
    const drafts = rehearseRule(rule, anHour().state().recent);
    expect(drafts?.map(({ kind }) => kind)).toEqual([
      'opened',
      'closed',
      'opened',
      'closed',
      'opened',
      'closed',
    ]);
    const fresh = rehearseRule({ ...rule, kind: 'new-listener' }, anHour().state().recent);
    expect(fresh).toHaveLength(1);
  });

  it('speaks of the last hour only', () => {
    const machine = anHour();
    machine.pass(recentForMs);
    machine.see({});
    expect(rehearseRule(rule, machine.state().recent)).toEqual([]);
  });

  it.each(['port:abc', '', '  '])('says that %j means nothing', (filter) => {
    expect(rehearseRule({ ...rule, filter }, [])).toBeNull();
  });
});
