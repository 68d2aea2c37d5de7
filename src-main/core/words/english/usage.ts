/** English words of what Commander, the command line's library, says in English only. */
export const usage = {
  titleUsage: 'Usage:',
  titleArguments: 'Arguments:',
  titleOptions: 'Options:',
  titleCommands: 'Commands:',
  choices: 'choices: {choices}',
  usual: 'default: {usual}',
  more: '{description} ({more})',
  unknownOption: 'Unknown option “{text}”',
  missingArgument: 'Missing required argument “{text}”',
  optionMissingArgument: 'Option “{text}” argument missing',
  invalidChoice: 'Option “{option}” argument “{text}” is invalid. Allowed choices are {choices}.',
  excessArguments: 'Too many arguments for “{text}”: it takes {most}, and {given} were given',
  conflictingOption: 'Option “{text}” cannot be used with option “{other}”',
  suggestion: '{problem} (Did you mean {option}?)',
} as const;
