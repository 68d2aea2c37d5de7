import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requests } from '../../../src-main/core/contract/contract.ts';
import { RequestError } from '../../../src-main/core/contract/request-error.ts';
import { answerRequest } from '../../../src-main/host/requests/answer-request.ts';
import { withoutEndings } from '../../../src-main/host/ending/without-endings.ts';
import { historyHandlers } from '../../../src-main/host/history/history-handlers.ts';
import { noHistory } from '../../../src-main/host/history/no-history.ts';
import { keepSnapshots } from '../../../src-main/host/snapshots/keep-snapshots.ts';
import { snapshotFiles } from '../../../src-main/storage/snapshots/snapshot-files.ts';
import type { RequestHandlers } from '../../../src-main/host/requests/request-handlers.ts';
import { quietReport } from '../../support/scripted-alerts.ts';
import { createScriptedMonitor, scriptedMachine } from '../../support/scripted-monitor.ts';
import { standingSettings } from '../../support/standing-settings.ts';

interface Called {
  readonly name: string;
  readonly argument: unknown;
}

/** Handlers that write down what reached them. */
function recordingHandlers(changes: Partial<RequestHandlers> = {}) {
  const called: Called[] = [];
  const monitor = createScriptedMonitor([]);
  const record = (name: string, argument: unknown) => called.push({ name, argument });
  const handlers: RequestHandlers = {
    'host.describe': (argument) => {
      record('host.describe', argument);
      return {
        kind: 'browser',
        version: '0',
        machine: scriptedMachine,
        capabilities: { tray: false, nativeDialogs: false },
      };
    },
    ...historyHandlers(() =>
      noHistory('off', { key: 'history.off', values: {} }, { mostDays: 1, mostEvents: 1 }),
    ),
    'table.snapshot': () => monitor.snapshot(),
    'unix.read': () => monitor.readUnixSockets(),
    'traffic.read': () => monitor.readTraffic(),
    'monitor.status': () => monitor.status(),
    'monitor.pause': () => monitor.status(),
    'process.details': (argument) => {
      record('process.details', argument);
      return null;
    },
    ...keepSnapshots(monitor, snapshotFiles('/nowhere')).handlers,
    'snapshots.reveal': () => ({ outcome: 'gone' }),
    ...withoutEndings,
    'settings.read': () => standingSettings,
    'settings.change': (argument) => {
      record('settings.change', argument);
      return standingSettings;
    },
    'alerts.list': () => quietReport,
    'alerts.accept': () => quietReport,
    'alerts.mute': () => quietReport,
    'alerts.snooze': () => quietReport,
    'alerts.rehearse': (argument) => {
      record('alerts.rehearse', argument);
      return [];
    },
    'url.open': (argument) => {
      record('url.open', argument);
      return null;
    },
    'executable.reveal': (argument) => {
      record('executable.reveal', argument);
      return { outcome: 'shown' };
    },
    'remote.name': (argument) => {
      record('remote.name', argument);
      return { outcome: 'none' };
    },
    'comparison.export': () => ({ outcome: 'cancelled' }),
    'snapshot.export': (argument) => {
      record('snapshot.export', argument);
      return { outcome: 'cancelled' };
    },
    ...changes,
  };
  return { called, handlers };
}

async function failureOf(answer: Promise<unknown>): Promise<RequestError> {
  const error: unknown = await answer.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof RequestError) return error;
  throw new Error(`expected a RequestError, got ${String(error)}`);
}

describe('answerRequest', () => {
  it('hands the checked argument to the handler and gives its answer', async () => {
    const { called, handlers } = recordingHandlers();
    const argument = { pid: 2000, startedAtMs: null };
    await expect(answerRequest(handlers, 'process.details', argument)).resolves.toBeNull();
    expect(called).toEqual([{ name: 'process.details', argument }]);
  });

  it('waits for handlers that take their time', async () => {
    const later = Promise.resolve({ outcome: 'saved' as const, path: '/tmp/ports.json' });
    const { handlers } = recordingHandlers({ 'snapshot.export': () => later });
    const answer = answerRequest(handlers, 'snapshot.export', { format: 'csv', filter: '' });
    await expect(answer).resolves.toEqual({ outcome: 'saved', path: '/tmp/ports.json' });
  });

  it.each([
    'table.drop',
    '',
    'toString',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    7,
    null,
    undefined,
    ['host.describe'],
    { toString: () => 'host.describe' },
  ])('does not know the request %j', async (name) => {
    const { called, handlers } = recordingHandlers();
    expect((await failureOf(answerRequest(handlers, name, null))).code).toBe('unknown');
    expect(called).toEqual([]);
  });

  it.each([
    ['host.describe', {}],
    ['host.describe', undefined],
    ['settings.change', null],
    ['settings.change', { key: 'sound', value: 1 }],
    ['settings.change', { key: 'theme' }],
    ['settings.change', { key: 'names', entry: '', value: 'a' }],
    ['settings.change', { key: 'theme', value: 'dark', hidden: true }],
    ['process.details', { pid: Number.NaN, startedAtMs: null }],
    ['process.details', { pid: 1.5, startedAtMs: null }],
    ['process.details', { pid: -1, startedAtMs: null }],
    ['process.details', { pid: '1; reboot', startedAtMs: null }],
    ['process.details', { pid: 1 }],
    ['alerts.rehearse', { id: 'x', enabled: true, kind: 'often', filter: '' }],
    ['alerts.rehearse', { id: 'x', enabled: true, kind: 'watched', filter: 'x'.repeat(2001) }],
    ['snapshot.export', { format: 'exe', filter: '' }],
    ['snapshot.export', { format: 'csv', filter: 'x'.repeat(2001) }],
  ])('lets no unfit argument through to %s: %j', async (name, argument) => {
    const { called, handlers } = recordingHandlers();
    const failure = await failureOf(answerRequest(handlers, name, argument));
    expect(failure.code).toBe('invalid');
    expect(failure.message).toContain(name);
    expect(called).toEqual([]);
  });

  it('rejects with a RequestError or answers, whatever it is asked', async () => {
    const names = fc.oneof(fc.string(), fc.constantFrom(...Object.keys(requests)), fc.anything());
    await fc.assert(
      fc.asyncProperty(names, fc.anything(), async (name, argument) => {
        const { handlers } = recordingHandlers();
        await answerRequest(handlers, name, argument).catch((error: unknown) => {
          expect(error).toBeInstanceOf(RequestError);
        });
      }),
    );
  });

  it('keeps what a handler threw in the host', async () => {
    const secret = new Error('EACCES: /home/ada/secret-plan');
    const { handlers } = recordingHandlers({
      'process.details': () => Promise.reject(secret),
      'table.snapshot': () => {
        throw secret;
      },
    });
    const pid = { pid: 1, startedAtMs: null };
    const failures = [
      await failureOf(answerRequest(handlers, 'process.details', pid)),
      await failureOf(answerRequest(handlers, 'table.snapshot', null)),
    ];
    for (const failure of failures) {
      expect(failure.code).toBe('failed');
      expect(failure.message).not.toContain('secret');
      expect(failure.cause).toBe(secret);
    }
  });

  it('passes on a refusal that a handler worded itself', async () => {
    const refusal = new RequestError('invalid', 'no such filter');
    const { handlers } = recordingHandlers({
      'snapshot.export': () => Promise.reject(refusal),
    });
    const wish = { format: 'csv', filter: 'port:x' };
    expect(await failureOf(answerRequest(handlers, 'snapshot.export', wish))).toBe(refusal);
  });
});
