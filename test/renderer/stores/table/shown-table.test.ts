import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { LivePortTable } from '../../../../src-main/core/grouping/live-port-table.ts';
import { type OpenedTable } from '../../../../src-renderer/stores/opening/opened-table.ts';
import { useHostStatus } from '../../../../src-renderer/stores/table/host-status.ts';
import { useLiveTable } from '../../../../src-renderer/stores/table/live-table.ts';
import { useShownTable } from '../../../../src-renderer/stores/table/shown-table.ts';
import { listenerAt, outgoingFrom } from '../../../support/build-socket.ts';
import { scriptedMachine } from '../../../support/scripted-monitor.ts';
import { openText } from '../../../support/open-text.ts';

const web = listenerAt('127.0.0.1:80');
const database = listenerAt('127.0.0.1:5432');

beforeEach(() => {
  setActivePinia(createPinia());
  useHostStatus().description = {
    kind: 'browser',
    version: '0',
    machine: scriptedMachine,
    capabilities: { tray: false, nativeDialogs: false },
  };
  void useLiveTable().acceptSnapshot(
    { revision: 1, takenAtMs: 1000, sockets: [web], notes: [] },
    1000,
  );
});

function shownPorts(): readonly number[] {
  return [...useLiveTable().view.ports.sockets.values()].map(({ local }) => local.port);
}

function openedDump(): OpenedTable {
  const line =
    'tcp        0      0 0.0.0.0:22              0.0.0.0:*               LISTEN      812/sshd';
  const opening = openText(line, { kind: 'pasted' });
  if (!opening.ok) throw new Error(opening.problem.key);
  return opening.opened;
}

describe('the shown table', () => {
  it('is the live one unless something else was asked for', () => {
    const shown = useShownTable();
    expect(shown.isNow).toBe(true);
    expect(shown.machine).toEqual(scriptedMachine);
    expect(shownPorts()).toEqual([80]);
  });

  it('is the table of a moment, of this machine', () => {
    const shown = useShownTable();
    shown.show({ kind: 'moment', atMs: 500, sockets: [database] });
    expect(shown.isNow).toBe(false);
    expect(shown.atMs).toBe(500);
    expect(shown.machine).toEqual(scriptedMachine);
    expect(shownPorts()).toEqual([5432]);
  });

  it('is what was opened, of another machine, at a time that may not be known', () => {
    const shown = useShownTable();
    shown.show({ kind: 'opened', opened: openedDump() });
    expect(shown.isNow).toBe(false);
    expect(shown.atMs).toBeNull();
    expect(shown.machine).toMatchObject({ hostname: '', platform: 'linux', interfaces: [] });
    expect(shownPorts()).toEqual([22]);
  });

  it('stands still while the live one goes on behind it', () => {
    const shown = useShownTable();
    const live = useLiveTable();
    shown.show({ kind: 'opened', opened: openedDump() });
    const changes = { opened: [database], changed: [], closed: [], notes: null };
    live.acceptDelta({ fromRevision: 1, revision: 2, takenAtMs: 2000, ...changes }, 2000);
    expect(shownPorts()).toEqual([22]);
    shown.backToNow();
    expect(shownPorts()).toEqual([80, 5432]);
  });
});

describe('opening a text', () => {
  it('takes a dump for what it is', () => {
    const { dump, unix } = openedDump();
    expect(dump).toMatchObject({ tool: 'netstat', platform: 'linux' });
    expect(unix).toBeNull();
  });

  it('takes no program or picture for a text', () => {
    const opening = openText('\u{7f}ELF\0\0tcp 0 0 0.0.0.0:22', { kind: 'pasted' });
    expect(opening).toMatchObject({ ok: false, problem: { key: 'saved.binary' } });
  });

  it.each([
    ['', 'dump.empty'],
    ['Dear Ada,\nit does not work.', 'dump.notDump'],
    ['{"format":"other"}', 'snapshot.notSnapshot'],
  ])('says why %j cannot be opened', (text, key) => {
    expect(openText(text, { kind: 'pasted' })).toMatchObject({ ok: false, problem: { key } });
  });

  it('folds calls to another address of its machine, whenever that tells it', () => {
    const call = outgoingFrom('192.168.1.20:50000', '10.0.0.5:80');
    const opened = { fromRevision: 1, revision: 2, takenAtMs: 2000, opened: [call], changed: [] };
    useLiveTable().acceptDelta({ ...opened, closed: [], notes: null }, 2000);
    const remotes = () =>
      useLiveTable()
        .view.ports.remotes()
        .map(({ address }) => address);
    expect(remotes()).toEqual(['10.0.0.5']);
    expect(useLiveTable().view.ports.counts.loopbackClients).toBe(0);
    const address = {
      interfaceName: 'tun0',
      address: '10.0.0.5',
      prefixBits: 24,
      loopback: false,
    };
    const interfaces = [...scriptedMachine.interfaces, address];
    const before = useLiveTable().revision;
    useHostStatus().acceptMachine({ ...scriptedMachine, interfaces });
    expect(remotes()).toEqual([null]);
    expect(useLiveTable().view.ports.counts.loopbackClients).toBe(1);
    expect(useLiveTable().revision).toBeGreaterThan(before);
    useHostStatus().acceptMachine(scriptedMachine);
    expect(remotes()).toEqual(['10.0.0.5']);
  });

  it('folds calls within the machine that was opened, though it was read beside another', () => {
    const call = outgoingFrom('192.168.1.20:50000', '10.0.0.5:80');
    const ports = new LivePortTable();
    ports.put(call);
    expect(ports.remotes()).toMatchObject([{ address: '10.0.0.5' }]);
    const other = { interfaceName: 'tun0', address: '10.0.0.5', prefixBits: 24, loopback: false };
    const opened = { ...openedDump(), machine: { ...scriptedMachine, interfaces: [other] } };
    useLiveTable();
    useShownTable().show({ kind: 'opened', opened, ports });
    expect(useLiveTable().view.ports.remotes()).toMatchObject([{ address: null }]);
    useShownTable().backToNow();
  });
});
