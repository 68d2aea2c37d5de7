import { describe, expect, it } from 'vitest';
import {
  type FileReading,
  heldSettings,
  knownDocument,
  stateOf,
  withFailure,
  withReading,
  withUnwritten,
  withWritten,
} from '../../../src-main/core/settings/held-settings.ts';
import { settingsOf } from '../../../src-main/core/settings/read-settings.ts';
import type { SettingsProblem } from '../../../src-main/core/settings/settings-problem.ts';

const place = { unavailable: {}, path: '/home/ada/settings.json' };
const saying = (
  values: Readonly<Record<string, unknown>>,
  problems: readonly SettingsProblem[] = [],
): FileReading => ({ file: settingsOf({ version: 1, values }), problems });
const setAside: SettingsProblem = { kind: 'broken', file: 'settings.broken.json' };
const unwritable: SettingsProblem = { kind: 'unwritable', code: 'ENOSPC' };
const changedTo = (theme: string) => ({ version: 1, values: { theme } });

describe('heldSettings', () => {
  it('lays what the command asked for over the file', () => {
    const state = stateOf(heldSettings(saying({ theme: 'dark' }), { intervalMs: 500 }), place);
    expect(state).toMatchObject({ settings: { theme: 'dark', intervalMs: 500 }, ...place });
    expect(state.sources).toEqual({ theme: 'file', intervalMs: 'command' });
  });

  it('has the defaults where the file says nothing', () => {
    const state = stateOf(heldSettings({ file: null, problems: [setAside] }, {}), place);
    expect(state).toMatchObject({ settings: { theme: 'system' }, problems: [setAside] });
  });
});

describe('withReading', () => {
  it('lets what stood before stand while the file cannot be used', () => {
    const broken: SettingsProblem = { kind: 'broken', file: null };
    const held = withReading(heldSettings(saying({ theme: 'dark' }), {}), {
      file: null,
      problems: [broken],
    });
    expect(stateOf(held, place)).toMatchObject({ settings: { theme: 'dark' }, problems: [broken] });
    const mended = withReading(held, saying({ theme: 'light' }));
    expect(stateOf(mended, place)).toMatchObject({ settings: { theme: 'light' }, problems: [] });
  });

  it('goes on telling that a file was set aside, before all else', () => {
    const values: SettingsProblem = { kind: 'values', keys: ['theme'] };
    const first = heldSettings({ file: null, problems: [setAside] }, {});
    const later = withReading(first, saying({}, [values]));
    expect(stateOf(later, place).problems).toEqual([setAside, values]);
  });
});

describe('a change', () => {
  it('that was written puts the file over the command and over what stood for this run', () => {
    const held = heldSettings(saying({}), { theme: 'light' });
    const unwritten = withUnwritten(held, 'theme', {
      changed: changedTo('dark'),
      problem: unwritable,
    });
    const state = stateOf(withWritten(unwritten, 'theme', saying({ theme: 'dark' })), place);
    expect(state).toMatchObject({ settings: { theme: 'dark' }, problems: [] });
    expect(state.sources).toEqual({ theme: 'file' });
  });

  it('that could not be written stands for this run, with the reason', () => {
    const held = heldSettings(saying({ theme: 'light' }), {});
    const changed = changedTo('dark');
    const state = stateOf(withUnwritten(held, 'theme', { changed, problem: unwritable }), place);
    expect(state).toMatchObject({ settings: { theme: 'dark' }, problems: [unwritable] });
    expect(state.sources).toEqual({ theme: 'run' });
  });

  it('does not say twice what is wrong with the file', () => {
    const newer: SettingsProblem = { kind: 'newer', version: 7 };
    const held = heldSettings(saying({}, [newer]), {});
    const kept = withUnwritten(held, 'theme', { changed: changedTo('dark'), problem: newer });
    expect(stateOf(kept, place).problems).toEqual([newer]);
  });

  it('starts from what could not be written earlier, of that setting alone', () => {
    const names = { 3000: 'shop' };
    const held = withUnwritten(heldSettings(saying({ theme: 'dark' }), {}), 'names', {
      changed: { version: 1, values: { names } },
      problem: unwritable,
    });
    expect(knownDocument(held, 'names').values).toEqual({ theme: 'dark', names });
    expect(knownDocument(held, 'theme').values).toEqual({ theme: 'dark' });
    const commanded = heldSettings(saying({}), { theme: 'dark' });
    expect(knownDocument(commanded, 'theme').values).toEqual({});
  });
});

describe('withFailure', () => {
  it('tells of a setting until it was carried out', () => {
    const failure = { key: 'desktop.loginRefused', values: {} };
    const held = heldSettings(saying({}), {});
    const failing = withFailure(held, 'startAtLogin', failure);
    expect(stateOf(failing, place).failures).toEqual({ startAtLogin: failure });
    const again = withFailure(failing, 'theme', failure);
    expect(stateOf(withFailure(again, 'startAtLogin', null), place).failures).toEqual({
      theme: failure,
    });
  });
});
