import { describe, expect, it } from 'vitest';
import type { PortCaller } from '../../../src-main/core/history/history-answers.ts';
import {
  callerDoubt,
  callerText,
  tenureText,
  type PastWords,
} from '../../../src-main/core/history/port-texts.ts';
import type { PortTenure } from '../../../src-main/core/history/port-tenure.ts';
import { translate } from '../../../src-main/core/words/translate.ts';
import { anOwner } from '../../support/build-socket.ts';

const words: PastWords = { say: translate, moment: (atMs) => `t${atMs}` };

const tenure: PortTenure = {
  owners: [anOwner(7, 'node')],
  ownerReason: null,
  addresses: ['0.0.0.0'],
  fromMs: 1,
  maybeOlder: false,
  toMs: null,
  lastSeenMs: null,
};
const caller: PortCaller = {
  address: '127.0.0.1',
  process: null,
  connections: 5,
  overWhenSeen: 0,
  portsOfOver: [],
  firstAtMs: 1,
  lastAtMs: 9,
};

describe('tenureText', () => {
  it.each<readonly [Partial<PortTenure>, string]>([
    [{}, 'node 7 since t1'],
    [{ maybeOlder: true }, 'node 7 since t1 or longer'],
    [{ toMs: 4 }, 'node 7, t1 to t4'],
    [{ toMs: 4, maybeOlder: true }, 'node 7, t1 or earlier to t4'],
    [{ toMs: 4, lastSeenMs: 3 }, 'node 7, t1 to some time between t3 and t4'],
    [{ owners: [anOwner(7, 'a'), anOwner(8, 'b')] }, 'a 7, b 8 since t1'],
  ])('%j', (changes, text) => {
    expect(tenureText({ ...tenure, ...changes }, words)).toBe(text);
  });

  it('says why nobody is known', () => {
    const text = tenureText({ ...tenure, owners: [], ownerReason: 'other-user' }, words);
    expect(text).toBe(`${translate('reason.other-user')} since t1`);
  });
});

describe('callerText', () => {
  it('names the process, or the address where it is not known', () => {
    expect(callerText(caller, words)).toBe('127.0.0.1: 5 times, last t9');
    const known = { ...caller, process: { pid: 3, name: 'curl' }, connections: 1 };
    expect(callerText(known, words)).toBe('curl 3: once, t9');
  });
});

describe('callerDoubt', () => {
  it('says nothing where all were seen while they lived', () => {
    expect(callerDoubt(caller, words)).toBe('');
  });

  it('says why the process is not known, and from where the call came', () => {
    const one = { ...caller, connections: 1, overWhenSeen: 1, portsOfOver: [50_000] };
    expect(callerDoubt(one, words)).toBe(
      'It had ended before it was seen, so its process is not known: 127.0.0.1:50000',
    );
    const six = { ...caller, address: '::1', overWhenSeen: 2, portsOfOver: [5, 6] };
    expect(callerDoubt(six, words)).toMatch(/^2 had ended .*not known: \[::1\]:5, \[::1\]:6$/);
  });

  it('counts the endpoints that it does not name', () => {
    const many = { ...caller, overWhenSeen: 9, portsOfOver: [1, 2, 3, 4, 5] };
    expect(callerDoubt(many, words)).toMatch(/127\.0\.0\.1:3, and 6 more$/);
  });
});
