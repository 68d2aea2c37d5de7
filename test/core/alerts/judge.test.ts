import { describe, expect, it } from 'vitest';
import { type AlertRule, usualRules } from '../../../src-main/core/alerts/alert-rule.ts';
import { compileRules } from '../../../src-main/core/alerts/compiled-rule.ts';
import { judge } from '../../../src-main/core/alerts/judge.ts';
import { limits } from '../../../src-main/core/alerts/limiter.ts';
import { ownerWaitMs, restartWaitMs } from '../../../src-main/core/alerts/watch-state.ts';
import { anOwner, boundAt, listenerAt, outgoingFrom } from '../../support/build-socket.ts';
import { change, context, freshState, startMs, watched } from './alert-scenes.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const node = anOwner(4711, 'node');
const python = anOwner(7702, 'python3');
const postgres = anOwner(812, 'postgres');

const watchPostgres: AlertRule = {
  id: 'database',
  enabled: true,
  kind: 'watched',
  filter: 'port:5432',
};
const firstCallers: AlertRule = {
  ...watchPostgres,
  id: 'calls',
  kind: 'first-network',
  filter: '',
};

describe('the first run', () => {
  it('learns what is there without a word', () => {
    const machine = watched([listenerAt('0.0.0.0:22', [anOwner(1, 'sshd')])]);
    machine.pass(hourMs);
    expect(machine.told).toEqual([]);
    expect(machine.state().watch.baseline.familiars.size).toBe(1);
  });

  it('learns without a word too what is there with an owner that is found later', () => {
    const early = listenerAt('0.0.0.0:22', [], { id: 'ssh' });
    const machine = watched([early]);
    machine.pass(1000);
    const found = { ...early, owners: [anOwner(1, 'sshd')], ownerReason: null, seenAtStart: true };
    machine.see({ changed: [found] });
    machine.pass(hourMs);
    expect(machine.told).toEqual([]);
  });

  it('learns too what opened between the monitor’s first reading and its own', () => {
    const state = judge(
      freshState(),
      change({ opened: [listenerAt('0.0.0.0:8000', [python])] }),
      compileRules(usualRules),
      context,
      startMs,
    ).state;
    expect(state.log.alerts).toEqual([]);
    expect(state.watch.baseline.familiars.size).toBe(1);
  });

  it('tells of what opens from then on', () => {
    const machine = watched([]);
    machine.see({ opened: [listenerAt('127.0.0.1:3000', [node])] });
    machine.pass(minuteMs);
    expect(machine.told).toEqual([['new-listener 3000']]);
  });
});

describe('a later run', () => {
  const earlier = watched([listenerAt('127.0.0.1:3000', [node])]).state().watch.baseline;

  it('is silent about what earlier runs knew', () => {
    const machine = watched(
      [listenerAt('127.0.0.1:3000', [anOwner(9, 'node')])],
      usualRules,
      earlier,
    );
    machine.pass(hourMs);
    expect(machine.told).toEqual([]);
  });

  it('tells, in one notice, what opened while nobody looked', () => {
    const sockets = [listenerAt('0.0.0.0:3000', [node]), listenerAt('127.0.0.1:8123', [python])];
    const machine = watched(sockets, usualRules, earlier);
    machine.pass(hourMs);
    expect(machine.told).toEqual([['exposed 3000', 'new-listener 8123']]);
    expect(machine.state().log.alerts.every(({ atStart }) => atStart)).toBe(true);
  });
});

describe('a listener', () => {
  it('is told of once, whatever number its process has the next time', () => {
    const machine = watched([]);
    for (const pid of [10, 20, 30]) {
      const socket = listenerAt('127.0.0.1:3000', [anOwner(pid, 'node')]);
      machine.see({ opened: [socket] });
      machine.pass(hourMs);
      machine.see({ closed: [socket.id] });
      machine.pass(hourMs);
    }
    expect(machine.told).toEqual([['new-listener 3000']]);
  });

  it('is told of again when it becomes reachable, and only then', () => {
    const machine = watched([listenerAt('0.0.0.0:22', [anOwner(1, 'sshd')])]);
    for (const address of ['127.0.0.1', '0.0.0.0', '127.0.0.1', '192.168.1.20', '0.0.0.0']) {
      machine.see({ opened: [listenerAt(`${address}:8000`, [python])] });
      machine.pass(10 * minuteMs);
    }
    expect(machine.told).toEqual([['new-listener 8000'], ['exposed 8000']]);
  });

  it('that is new and reachable is one alert, for IPv4 and IPv6 together', () => {
    const machine = watched([]);
    machine.see({
      opened: [listenerAt('127.0.0.1:8000', [python]), listenerAt('[::]:8000', [python])],
    });
    machine.see({ opened: [listenerAt('0.0.0.0:8000', [python])] });
    machine.pass(hourMs);
    expect(machine.told).toEqual([['exposed 8000']]);
  });

  it('is another one when another program waits there', () => {
    const machine = watched([listenerAt('127.0.0.1:3000', [node])]);
    machine.see({ opened: [listenerAt('127.0.0.1:3000', [python])] });
    machine.pass(hourMs);
    expect(machine.told).toEqual([['new-listener 3000']]);
  });

  it('is no news when a child inherits it', () => {
    const socket = listenerAt('127.0.0.1:3000', [node]);
    const machine = watched([socket]);
    machine.see({ changed: [{ ...socket, owners: [node, anOwner(4712, 'sh')] }] });
    machine.see({ changed: [{ ...socket, owners: [anOwner(4712, 'sh')] }] });
    machine.pass(hourMs);
    expect(machine.told).toEqual([]);
  });

  it('waits for its owner to be found, but not for ever', () => {
    const machine = watched([]);
    const early = listenerAt('127.0.0.1:3000', [], { id: 'late owner' });
    machine.see({ opened: [early] });
    machine.pass(1000);
    machine.see({ changed: [{ ...early, owners: [node], ownerReason: null }] });
    machine.see({ opened: [listenerAt('127.0.0.1:4000', [], { id: 'no owner' })] });
    machine.pass(limits.gatherMs);
    expect(machine.told).toEqual([['new-listener 3000']]);
    machine.pass(ownerWaitMs + limits.gatherMs);
    expect(machine.told).toEqual([['new-listener 3000'], ['new-listener 4000']]);
    expect(machine.state().log.alerts.map(({ program }) => program)).toEqual(['node', null]);
  });

  it('in a network of its own is reached through the port that is published', () => {
    const machine = watched([]);
    const inside = { inode: 7, label: 'abc', containerName: 'web', containerImage: null };
    machine.see({
      opened: [
        listenerAt('0.0.0.0:80', [anOwner(50, 'nginx')], { networkNamespace: inside }),
        listenerAt('0.0.0.0:8080', [anOwner(51, 'docker-proxy')]),
        listenerAt('[::]:8080', [anOwner(52, 'docker-proxy')]),
      ],
    });
    machine.pass(hourMs);
    expect(machine.told).toEqual([['exposed 8080']]);
  });
});

describe('a port that nobody chose', () => {
  it('is no news of a program that waits on ports already', () => {
    const machine = watched([listenerAt('127.0.0.1:3000', [node])]);
    for (const port of [40_001, 51_234, 60_999, 64_000]) {
      machine.see({ opened: [listenerAt(`127.0.0.1:${port}`, [anOwner(port, 'node')])] });
    }
    machine.pass(hourMs);
    expect(machine.told).toEqual([]);
  });

  it('is news once of a program that never waited, and when it is reachable', () => {
    const machine = watched([]);
    for (const at of ['127.0.0.1:40001', '127.0.0.1:40002', '0.0.0.0:40003', '0.0.0.0:40004']) {
      machine.see({ opened: [listenerAt(at, [python])] });
      machine.pass(hourMs);
    }
    expect(machine.told).toEqual([['new-listener 40001'], ['exposed 40003']]);
  });

  it('of UDP belongs to a client, and discovery is everybody’s', () => {
    const machine = watched([]);
    machine.see({
      opened: [boundAt('0.0.0.0:45000', [python]), boundAt('0.0.0.0:5353', [python])],
    });
    machine.pass(hourMs);
    expect(machine.told).toEqual([]);
  });
});

describe('a watched port', () => {
  const database = () => listenerAt('127.0.0.1:5432', [postgres]);

  it('is told of when it closes and when it opens', () => {
    const first = database();
    const machine = watched([first], [watchPostgres]);
    machine.see({ closed: [first.id] });
    machine.pass(hourMs);
    machine.see({ opened: [database()] });
    machine.pass(hourMs);
    expect(machine.told).toEqual([['closed 5432'], ['opened 5432']]);
  });

  it('is not told of when its program only starts again', () => {
    const first = database();
    const machine = watched([first], [watchPostgres]);
    machine.see({ closed: [first.id] });
    machine.pass(restartWaitMs - 1);
    machine.see({ opened: [listenerAt('127.0.0.1:5432', [anOwner(999, 'postgres')])] });
    machine.pass(hourMs);
    expect(machine.told).toEqual([]);
  });

  it('is told of when another program takes it at once', () => {
    const first = database();
    const machine = watched([first], [watchPostgres]);
    machine.see({ closed: [first.id], opened: [listenerAt('127.0.0.1:5432', [python])] });
    machine.pass(hourMs);
    expect(machine.told).toEqual([['opened 5432']]);
  });

  it('that still has a listener has not closed', () => {
    const [one, other] = [database(), listenerAt('[::1]:5432', [postgres])];
    const machine = watched([one, other], [watchPostgres]);
    machine.see({ closed: [one.id] });
    machine.pass(hourMs);
    expect(machine.told).toEqual([]);
  });

  it('that flaps is told of once a minute and counted', () => {
    const machine = watched([], [watchPostgres]);
    for (let round = 0; round < 6; round += 1) {
      const socket = database();
      machine.see({ opened: [socket] });
      machine.pass(10_000);
      machine.see({ closed: [socket.id] });
      machine.pass(10_000);
    }
    machine.pass(hourMs);
    expect(machine.told.length).toBeLessThanOrEqual(4);
    expect(machine.told.at(-1)).toEqual(['closed 5432 ×12']);
    expect(machine.state().log.alerts).toHaveLength(1);
  });
});

describe('a first call', () => {
  const calls = (name: string, remote: string) =>
    outgoingFrom('192.168.1.20:50000', remote, [anOwner(5, name)]);

  it('is told of once for each program, if asked for', () => {
    const machine = watched([], [firstCallers]);
    machine.see({ opened: [calls('curl', '198.51.100.7:443'), calls('curl', '198.51.100.8:443')] });
    machine.pass(hourMs);
    machine.see({ opened: [calls('curl', '198.51.100.9:443'), calls('wget', '198.51.100.9:80')] });
    machine.pass(hourMs);
    expect(machine.told).toEqual([['called 443'], ['called 80']]);
  });

  it('is silent otherwise, but learned', () => {
    const machine = watched([]);
    machine.see({ opened: [calls('curl', '198.51.100.7:443')] });
    machine.pass(hourMs);
    expect(machine.told).toEqual([]);
    expect([...machine.state().watch.baseline.callers.keys()]).toEqual(['curl']);
  });

  it('is none that stays on the machine', () => {
    const machine = watched([], [firstCallers]);
    const sockets = [calls('psql', '127.0.0.1:5432'), calls('psql', '192.168.1.20:5432')];
    machine.see({ opened: sockets });
    machine.pass(hourMs);
    expect(machine.told).toEqual([]);
  });

  it('counts connections there were at the first start as usual', () => {
    const machine = watched([calls('firefox', '198.51.100.7:443')], [firstCallers]);
    machine.see({ opened: [calls('firefox', '198.51.100.8:443')] });
    machine.pass(hourMs);
    expect(machine.told).toEqual([]);
  });
});
