import { describe, expect, it, vi } from 'vitest';
import { groupByPort } from '../../../../src-main/core/grouping/group-by-port.ts';
import type { Socket } from '../../../../src-main/core/socket/socket.ts';
import {
  isExposed,
  ShownFilter,
  type ShownOptions,
} from '../../../../src-renderer/stores/search/shown-filter.ts';
import { acceptedAt, listenerAt, outgoingFrom } from '../../../support/build-socket.ts';

const everything: ShownOptions = {
  focus: 'all',
  hideLoopbackClients: false,
  hideTimeWait: false,
  filter: null,
};

function firstPort(...sockets: readonly Socket[]) {
  const [group] = groupByPort(sockets).ports;
  if (group === undefined) throw new Error('no port');
  return group;
}

const listener = listenerAt('0.0.0.0:80');
const connection = acceptedAt('10.0.0.1:80', '10.0.0.2:4000');
const local = listenerAt('127.0.0.1:5432');

describe('ShownFilter', () => {
  it('keeps everything until told otherwise', () => {
    const shown = new ShownFilter(everything);
    expect(shown.open).toBe(true);
    expect(shown.searching).toBe(false);
    expect(shown.socketsOf(firstPort(listener, connection))).toEqual([listener, connection]);
    expect(shown.keepsOutgoing()).toBe(true);
  });

  it('keeps what the search keeps', () => {
    const shown = new ShownFilter({ ...everything, filter: (socket) => socket.remote !== null });
    expect(shown.searching).toBe(true);
    expect(shown.open).toBe(false);
    expect(shown.socketsOf(firstPort(listener, connection))).toEqual([connection]);
  });

  it('hides TIME-WAIT', () => {
    const shown = new ShownFilter({ ...everything, hideTimeWait: true });
    const waiting = acceptedAt('10.0.0.1:80', '10.0.0.2:4001', [], { state: 'TIME-WAIT' });
    expect(shown.keepsSocket(waiting)).toBe(false);
    expect(shown.keepsSocket(connection)).toBe(true);
  });

  it('hides the client end of a connection within the machine, never its other end', () => {
    const shown = new ShownFilter({ ...everything, hideLoopbackClients: true });
    expect(shown.keepsSocket(outgoingFrom('127.0.0.1:4000', '127.0.0.1:80'))).toBe(false);
    expect(shown.keepsSocket(outgoingFrom('[::1]:4000', '[::1]:80'))).toBe(false);
    expect(shown.keepsSocket(acceptedAt('127.0.0.1:80', '127.0.0.1:4000'))).toBe(true);
    expect(shown.keepsSocket(outgoingFrom('10.0.0.1:4000', '10.0.0.2:80'))).toBe(true);
  });

  it('narrows to ports that wait, that are exposed, that have connections', () => {
    const left = firstPort(acceptedAt('10.0.0.1:90', '10.0.0.2:1'));
    const keeps = (focus: ShownOptions['focus']) => {
      const shown = new ShownFilter({ ...everything, focus });
      return [firstPort(listener, connection), firstPort(local), left].map((group) =>
        shown.keepsPort(group),
      );
    };
    expect(keeps('open')).toEqual([true, true, false]);
    expect(keeps('exposed')).toEqual([true, false, false]);
    expect(keeps('connected')).toEqual([true, false, true]);
    expect(new ShownFilter({ ...everything, focus: 'open' }).keepsOutgoing()).toBe(false);
  });

  it('looks through a group object only once', () => {
    const filter = vi.fn(() => true);
    const shown = new ShownFilter({ ...everything, filter });
    const group = firstPort(listener, connection);
    shown.socketsOf(group);
    shown.socketsOf(group);
    expect(filter).toHaveBeenCalledTimes(2);
  });
});

describe('what is exposed and what is a loopback client', () => {
  it('counts one network as outside', () => {
    expect(isExposed(firstPort(listenerAt('192.168.1.20:8080')))).toBe(true);
    expect(isExposed(firstPort(local))).toBe(false);
  });

  it('needs somebody who waits', () => {
    expect(isExposed(firstPort(connection))).toBe(false);
  });
});
