/** English words of the command that ends a process. */
export const endCommand = {
  helpSummary: 'end a process by its port, its pid or a filter',
  helpDescription:
    'End one process: politely, after showing what would close and who would be cut off, and asking. TARGET is a port (8123, 53/udp), a pid (pid:812), or a filter of sockets; a number alone means whoever waits on that port, or has that pid. Where several processes are meant they are listed to choose from. Pid and start time are checked right before each signal.',
  yes: 'do not ask; needed where there is no terminal',
  force: 'force it (SIGKILL) if it still runs five seconds after the polite signal',
  children: 'end its child processes too',
  onlyShow: 'only show what would happen',
  helpExamples: `Exit codes: 0 ended, 1 not ended (nobody meant, refused, your no, it still runs,
or its port was taken again), 2 not understood or --yes missing.

Examples:
  portside end 8123
  portside end pid:4711 --children
  portside end proc:node port:3000 --dry-run
  portside end 3000/tcp --yes --force && npm start`,
  several: 'One process may be meant. | {count} processes may be meant:',
  waits: 'waits on {places}',
  parent: 'parent of one of the others | parent of {count} of the others',
  byPid: 'has this pid',
  which: 'Which one? 1 to {count}, or Enter for none:',
  sayWhich: 'Say which one, for example “portside end pid:{pid}”.',
  noSuch: 'There is no number {text} in the list, only 1 to {count}. Nothing was ended.',
  nobody: 'Say whom to end: a port, pid:NUMBER, or a filter.',
  noPid: 'No process has the pid {pid}.',
  noPort:
    'Nobody waits on port {text}, and no process has that pid. “portside explain {text}” says more.',
  noPortOf: 'Nobody waits on port {text}. “portside explain {text}” says more.',
  noOwner:
    'A socket waits on port {text}, but there is no process to end ({reason}). “portside explain {text}” says more.',
  noMatch: 'No process holds a socket that matches {text}. “portside list {text}” shows what does.',
  hidden:
    'It belongs to another user, and its process may not be seen. With more rights: “sudo portside end {text}”.',
  hiddenWindows:
    'It belongs to another user, and its process may not be seen. In a terminal opened as administrator: “portside end {text}”.',
  restarter:
    'Its parent {process} probably started it again: “portside end pid:{pid} --children” ends both.',
  childrenToo: 'It ends too. | They end too.',
  childrenStay:
    'Left alone it goes on running, unless it ends by itself; --children ends it too. | Left alone they go on running, unless they end by themselves; --children ends them too.',
  dryRun: 'Nothing was ended: this only shows what would happen.',
  declined: 'Nothing was ended.',
  interrupted: 'Interrupted: it was asked to end, but may still run.',
  needsYes: 'Nobody is there to be asked. Add --yes if that is what you want; nothing was ended.',
  forceIt: 'Force it?',
  useForce: 'Use --force to end it all the same; it cannot save anything then.',
  yesOrNo: '{question} [y/N]',
  yesWords: 'y yes',
} as const;
