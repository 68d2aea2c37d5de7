import { expect, it, onTestFinished } from 'vitest';
import { portNames, setPortNames } from '../../../src-main/core/settings/own-names.ts';
import { followPortNames } from '../../../src-main/host/settings/follow-port-names.ts';
import { scriptedSettings } from '../../support/scripted-settings.ts';

it('followPortNames calls ports as the settings have it, until it is stopped', () => {
  const before = portNames();
  onTestFinished(() => setPortNames(before));
  const settings = scriptedSettings({ names: { 3000: 'shop' } });
  const stop = followPortNames(settings);
  expect(portNames()).toEqual({ 3000: 'shop' });
  settings.become({ names: { 3000: 'till' } });
  expect(portNames()).toEqual({ 3000: 'till' });
  stop();
  settings.become({ names: {} });
  expect(portNames()).toEqual({ 3000: 'till' });
});
