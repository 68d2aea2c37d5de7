import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { endWithError, watchForFatalErrors } from '../../src-main/electron/fatal-errors.ts';
import { app, dialog, resetElectron } from '../support/electron-double/electron.ts';
import { controlOf } from '../support/electron-double/strict-double.ts';

beforeEach(() => {
  resetElectron();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => vi.restoreAllMocks());

it.each([new Error('broken'), 'broken'])('ends with a message: %s', (error) => {
  endWithError(error);
  expect(controlOf(dialog).callsOf('showErrorBox')).toEqual([['Portside cannot go on', 'broken']]);
  expect(controlOf(app).callsOf('exit')).toEqual([[1]]);
});

it('ends on an exception, but only writes down a rejection', () => {
  const host = new EventEmitter();
  watchForFatalErrors(host as unknown as NodeJS.Process);
  host.emit('unhandledRejection', new Error('late'));
  expect(controlOf(app).callsOf('exit')).toEqual([]);
  expect(vi.mocked(console.error)).toHaveBeenCalledWith('unhandled rejection', expect.any(Error));
  host.emit('uncaughtException', new Error('broken'));
  expect(controlOf(app).callsOf('exit')).toEqual([[1]]);
});
