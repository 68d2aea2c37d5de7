import { describe, expect, it } from 'vitest';
import { groupByPort } from '../../../../src-main/core/grouping/group-by-port.ts';
import type { Socket } from '../../../../src-main/core/socket/socket.ts';
import { portNews, waitingPorts } from '../../../../src-renderer/stores/table/announcement.ts';
import { acceptedAt, anOwner, boundAt, listenerAt } from '../../../support/build-socket.ts';

function waiting(...sockets: readonly Socket[]) {
  return waitingPorts(groupByPort(sockets));
}

describe('what a screen reader is told', () => {
  it('is of ports somebody waits on, TCP and UDP apart, each once', () => {
    const ports = waiting(
      listenerAt('127.0.0.1:53', [anOwner(1)]),
      listenerAt('0.0.0.0:53', [anOwner(2)]),
      boundAt('127.0.0.1:53'),
      acceptedAt('127.0.0.1:99', '127.0.0.1:1'),
    );
    expect([...ports.keys()]).toEqual(['tcp 53', 'udp 53']);
  });

  it('is what opened and what closed between two looks', () => {
    const after = waiting(boundAt('127.0.0.1:53', [anOwner(53, 'dnsmasq')]));
    const news = portNews(waiting(listenerAt('127.0.0.1:80')), after);
    expect(news).toEqual({
      opened: [{ protocol: 'udp', port: 53, process: 'dnsmasq' }],
      closed: [{ protocol: 'tcp', port: 80, process: null }],
    });
  });

  it('is nothing when another program took over a port', () => {
    const before = waiting(listenerAt('127.0.0.1:80', [anOwner(1)]));
    const after = waiting(listenerAt('127.0.0.1:80', [anOwner(2)]));
    expect(portNews(before, after)).toEqual({ opened: [], closed: [] });
  });
});
