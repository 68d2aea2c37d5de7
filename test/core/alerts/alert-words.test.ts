import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alertKinds, type Alert } from '../../../src-main/core/alerts/alert.ts';
import { alertWords } from '../../../src-main/core/alerts/alert-words.ts';
import { noticeWords } from '../../../src-main/core/alerts/notice-words.ts';
import { translate } from '../../../src-main/core/words/translate.ts';
import { anAlert } from '../../support/an-alert.ts';

const speech = { say: translate, clockText: () => '12:03' };

function words(given: Partial<Alert>) {
  return alertWords(anAlert(given), speech);
}

describe('the words of an alert', () => {
  it('say what happened, why that was told and what to do', () => {
    expect(words({})).toEqual({
      title: 'TCP 8000 can be reached from the network',
      what: 'python3 (7702) waits on 0.0.0.0:8000, which can be reached from every network.',
      why: 'Told because python3 was never seen on this port before.',
      todo: 'If others are not meant to reach it, bind it to 127.0.0.1 or end the process. If they are, nothing is to be done.',
    });
  });

  it('say from where it was known', () => {
    expect(words({ knownScope: 'this-machine' }).why).toBe(
      'Told because until now it could be reached from this machine only at most.',
    );
  });

  it('speak of a process that may not be seen', () => {
    const { what, why } = words({ kind: 'new-listener', program: null, pid: null });
    expect(what).toMatch(/^a process that may not be seen waits on/i);
    expect(why).toContain('a process that may not be seen');
  });

  it('count a port that flaps', () => {
    expect(words({ kind: 'closed', times: 6, port: 5432 }).what).toBe(
      'TCP 5432 opened or closed 6 times since 12:03. It is closed now.',
    );
    expect(words({ kind: 'opened', times: 7, port: 5432 }).what).toMatch(/open now: python3/);
  });

  it.each(alertKinds)('are there for every %s', (kind) => {
    for (const atStart of [true, false]) {
      for (const scope of ['this-machine', 'one-network', 'all-networks'] as const) {
        const { title, what, why, todo } = words({ kind, atStart, scope, knownScope: scope });
        expect(`${title} ${what} ${why} ${todo}`).not.toMatch(/[{}]|undefined|null/);
      }
    }
  });

  it('are never broken by a name', () => {
    const name = fc.oneof(fc.constantFrom('{who}', '@:alert.more', 'a | b', "{'@'}"), fc.string());
    fc.assert(
      fc.property(name, (program) => {
        expect(words({ program }).what).toBe(
          `${program} (7702) waits on 0.0.0.0:8000, which can be reached from every network.`,
        );
      }),
    );
  });
});

describe('the words of a notice', () => {
  it('are those of the alert when there is one', () => {
    const { title, body } = noticeWords([anAlert({})], speech);
    expect(title).toBe('TCP 8000 can be reached from the network');
    expect(body.split('\n')).toHaveLength(2);
  });

  it('name the first three of many', () => {
    const alerts = [1, 2, 3, 4, 5].map((port) => anAlert({ port, kind: 'closed' }));
    expect(noticeWords(alerts, speech)).toEqual({
      title: '5 alerts',
      body: 'TCP 1 closed\nTCP 2 closed\nTCP 3 closed\nand 2 more',
    });
  });

  it('are short and show nothing invisible, whatever the names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (program) => {
        const { body } = noticeWords([anAlert({ program })], speech);
        expect(body.length).toBeLessThanOrEqual(400);
        expect(body.replaceAll('\n', '')).not.toMatch(/\p{C}/u);
      }),
    );
  });
});
