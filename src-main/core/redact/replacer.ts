import type { Pseudonyms } from './pseudonyms.ts';
import { redactAddress } from './redact-address.ts';
import { redactText, type PrivateNames } from './redact-text.ts';

/** Puts pseudonyms in the place of what is private. */
export interface Replacer {
  /** The machine's own name, however short it is. */
  readonly host: (name: string) => string;
  readonly text: (text: string) => string;
  readonly address: (address: string) => string;
}

/** Replaces these names; the same one everywhere by the same pseudonym. */
export function replacer(names: PrivateNames, known: Pseudonyms): Replacer {
  return {
    host: (name) => (names.hosts.has(name) ? known.of('host', name) : name),
    text: (text) => redactText(text, names, known),
    address: (address) => redactAddress(address, known),
  };
}
