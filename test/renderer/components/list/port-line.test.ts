import { describe, expect, it } from 'vitest';
import { groupByPort } from '../../../../src-main/core/grouping/group-by-port.ts';
import type { Socket } from '../../../../src-main/core/socket/socket.ts';
import PortLine from '../../../../src-renderer/components/list/port-line.vue';
import type { PortRow } from '../../../../src-renderer/stores/rows/list-row.ts';
import { acceptedAt, anOwner, boundAt, listenerAt } from '../../../support/build-socket.ts';
import { renderComponent, renderedAtMs, wordsOf } from '../../../support/render-component.ts';
import { useSettings } from '../../../../src-renderer/stores/settings/settings.ts';
import { settingsWith } from '../../../support/standing-settings.ts';

function rowOf(...sockets: readonly Socket[]): PortRow {
  const [group] = groupByPort(sockets).ports;
  if (group === undefined) throw new Error('no port');
  return {
    kind: 'port',
    key: group.key,
    level: 1,
    parentKey: null,
    expanded: false,
    closed: false,
    group,
    connections: group.connections.length,
  };
}

const seen = { firstSeenAtMs: renderedAtMs - 41 * 60_000 };

describe('the line of a port', () => {
  it('reads as a sentence', async () => {
    const row = rowOf(
      listenerAt('0.0.0.0:22', [anOwner(812, 'sshd')], seen),
      acceptedAt('10.0.0.1:22', '10.0.0.2:5000', [anOwner(900, 'sshd')], seen),
    );
    const html = await renderComponent(PortLine, { row, bars: [1] });
    expect(wordsOf(html)).toBe('22 TCP ssh all networks S sshd 812 1 41 m');
    expect(html.match(/role="gridcell"/g)).toHaveLength(7);
  });

  it('names the network a single address belongs to', async () => {
    const row = rowOf(listenerAt('192.168.1.20:8080', [anOwner(1, 'grafana')], seen));
    expect(wordsOf(await renderComponent(PortLine, { row, bars: [] }))).toContain('network eth0');
  });

  it('has no connections to count on UDP', async () => {
    const row = rowOf(boundAt('127.0.0.1:53', [anOwner(1, 'resolver')], seen));
    const html = await renderComponent(PortLine, { row, bars: [null] });
    expect(wordsOf(html)).toBe('53 UDP domain this machine R resolver 1 – – 41 m');
    expect(html).not.toContain('class="spark"');
  });

  it('warns where two programs hold one port number', async () => {
    const row = rowOf(
      listenerAt('0.0.0.0:3000', [anOwner(1, 'node')], seen),
      listenerAt('127.0.0.1:3000', [anOwner(2, 'bun')], seen),
    );
    const html = await renderComponent(PortLine, { row, bars: [] });
    expect(html).toContain('aria-label="conflict"');
  });

  it('marks the port that somebody wants to be told of, and only that protocol', async () => {
    const settings = { 'alerts.watchedPorts': ['53/udp'] };
    const lines = [boundAt('127.0.0.1:53', [], seen), listenerAt('127.0.0.1:53', [], seen)].map(
      (socket) =>
        renderComponent(PortLine, { row: rowOf(socket), bars: [] }, () => {
          useSettings().accept(settingsWith(settings));
        }),
    );
    const [udp, tcp] = await Promise.all(lines);
    expect(udp).toContain('aria-label="Watched: you are told when it opens or closes"');
    expect(tcp).not.toContain('Watched');
  });

  it('says so when nobody waits any more', async () => {
    const row = rowOf(acceptedAt('127.0.0.1:80', '127.0.0.1:5000', [anOwner(1)], seen));
    const html = await renderComponent(PortLine, { row, bars: [] });
    expect(wordsOf(html)).toContain('listener gone');
    expect(html).not.toContain('class="scope');
  });
});
