import { describe, expect, it } from 'vitest';
import { portTenures, type WaitingLife } from '../../../src-main/core/history/port-tenure.ts';
import { anOwner } from '../../support/build-socket.ts';

const node = { owners: [anOwner(7, 'node')], ownerReason: null };
const python = { owners: [anOwner(9, 'python3')], ownerReason: null };

function life(changes: Partial<WaitingLife>): WaitingLife {
  return {
    local: { address: '0.0.0.0', port: 80 },
    maybeOlder: false,
    holders: [{ fromMs: 1000, ...node }],
    closedAtMs: null,
    ...changes,
  };
}

describe('portTenures', () => {
  it('tells the newest first, and who has it now without an end', () => {
    const before = life({ holders: [{ fromMs: 100, ...python }], closedAtMs: 500 });
    const told = portTenures([before, life({})]);
    expect(told.map(({ owners, fromMs, toMs }) => [owners[0]?.name, fromMs, toMs])).toEqual([
      ['node', 1000, null],
      ['python3', 100, 500],
    ]);
  });

  it('takes IPv4 and IPv6 of one server for one, with both addresses', () => {
    const six = life({ local: { address: '::', port: 80 }, closedAtMs: 9000 });
    const [only, ...rest] = portTenures([life({ closedAtMs: 8000 }), six]);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ addresses: ['0.0.0.0', '::'], fromMs: 1000, toMs: 9000 });
  });

  it('parts a socket that went from one process to another', () => {
    const passed = life({
      holders: [
        { fromMs: 1000, ...node },
        { fromMs: 2000, ...python },
      ],
    });
    expect(portTenures([passed])).toMatchObject([
      { fromMs: 2000, toMs: null },
      { fromMs: 1000, toMs: 2000 },
    ]);
  });

  it('keeps apart two lives of one program with a time between', () => {
    const later = life({ holders: [{ fromMs: 3000, ...node }] });
    expect(portTenures([life({ closedAtMs: 2000 }), later])).toHaveLength(2);
  });
});
