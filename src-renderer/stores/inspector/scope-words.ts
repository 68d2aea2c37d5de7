import type { Scope } from '../../../src-main/core/address/scope.ts';

/** Keys of the words for each scope. */
export const scopeKeys: Readonly<Record<Scope, string>> = {
  'this-machine': 'window.scopeThisMachine',
  'one-network': 'window.scopeOneNetwork',
  'all-networks': 'window.scopeAllNetworks',
};
