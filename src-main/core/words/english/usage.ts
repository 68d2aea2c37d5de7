/** English words of what Commander, the command line's library, says in English only. */
export const usage = {
  titleUsage: 'Usage:',
  titleArguments: 'Arguments:',
  titleOptions: 'Options:',
  titleCommands: 'Commands:',
  choices: 'choices: {choices}',
  usual: 'default: {usual}',
  more: '{description} ({more})',
  unknownOption: "unknown option '{text}'",
  missingArgument: "missing required argument '{text}'",
  optionMissingArgument: "option '{text}' argument missing",
  invalidChoice: "option '{option}' argument '{text}' is invalid. Allowed choices are {choices}.",
  excessArguments: "too many arguments for '{text}': it takes {most}, and {given} were given",
  conflictingOption: "option '{text}' cannot be used with option '{other}'",
  suggestion: '{problem} (Did you mean {option}?)',
} as const;
