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
  unknownOption: 'Unbekannte Option „{text}“',
  missingArgument: 'Das Argument „{text}“ fehlt',
  optionMissingArgument: 'Der Option „{text}“ fehlt ihr Wert',
  invalidChoice: 'Die Option „{option}“ kennt kein „{text}“. Möglich sind {choices}.',
  excessArguments: 'Zu viele Argumente für „{text}“: {most} möglich, {given} angegeben',
  conflictingOption: 'Die Option „{text}“ geht nicht zusammen mit „{other}“',
  suggestion: '{problem} (gemeint: {option}?)',
} as const satisfies Catalogue['usage'];
