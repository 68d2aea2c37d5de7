import { interfaceOf } from '../../core/address/interface-of.ts';
import { scopeOf, type Scope } from '../../core/address/scope.ts';
import type { Machine } from '../../core/machine/machine.ts';
import type { Tone } from '../terminal/text-style.ts';
import { translate } from '../../core/words/translate.ts';
import { visibleText } from '../terminal/visible-text.ts';

/** From where a local address can be reached: `this machine only`, `one network (eth0)`, … */
export function reachText(address: string, machine: Machine): string {
  const scope = scopeOf(address);
  const name = scope === 'one-network' ? interfaceOf(address, machine) : null;
  return name === null
    ? translate(`commandLine.scope-${scope}`)
    : translate('commandLine.scopeNamed', { name: visibleText(name) });
}

/** Amber for everything that other machines can reach. */
export function reachTone(scope: Scope): Tone | null {
  return scope === 'this-machine' ? null : 'exposed';
}
