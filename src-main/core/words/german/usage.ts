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
  suggestion: '{problem} (gemeint: {option}?)',
} as const satisfies Catalogue['usage'];
