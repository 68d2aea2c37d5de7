import { expect, it } from 'vitest';
import { scopeText } from '../../../src-main/core/address/scope-text.ts';

it('says from where something is reached', () => {
  expect(scopeText('this-machine')).toBe('this machine only');
  expect(scopeText('one-network')).toBe('one network');
  expect(scopeText('all-networks')).toBe('all networks');
});
