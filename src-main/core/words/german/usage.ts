import type { Catalogue } from '../catalogue.ts';

/** German words of what Commander, the command line's library, says in English only. */
export const usage = {
  titleUsage: 'Aufruf:',
  titleArguments: 'Argumente:',
  titleOptions: 'Optionen:',
  titleCommands: 'Befehle:',
  choices: 'möglich: {choices}',
  usual: 'sonst: {usual}',
  more: '{description} ({more})',
  unknownOption: 'unbekannte Option „{text}“',
  missingArgument: 'das Argument „{text}“ fehlt',
  optionMissingArgument: 'der Option „{text}“ fehlt ihr Wert',
  invalidChoice: 'die Option „{option}“ kennt kein „{text}“. Möglich sind {choices}.',
  excessArguments: 'zu viele Argumente für „{text}“: {most} möglich, {given} angegeben',
  conflictingOption: 'die Option „{text}“ geht nicht zusammen mit „{other}“',
  suggestion: '{problem} (gemeint: {option}?)',
} as const satisfies Catalogue['usage'];
