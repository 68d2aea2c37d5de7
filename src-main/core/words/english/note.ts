/** What happened to a reading (`message`) and what a person can do about it (`fix`). */
export const note = {
  'owners-hidden': {
    message:
      'Processes of other users cannot be seen. Sockets without an owner for that: {hidden}.',
    fix: 'Run Portside as root (administrator on Windows). On Linux it is enough to give it the capabilities CAP_SYS_PTRACE and CAP_DAC_READ_SEARCH.',
  },
  'command-missing': {
    message: 'No command that lists sockets was found on the path: {commands}.',
    fix: 'Install one of them: the package “iproute2” has ss, “net-tools” has netstat. Then check that it is on the PATH of this program.',
  },
  'systeminformation-failed': {
    message: 'The list of the operating system’s own tool could not be used: {reason}',
    fix: 'Run “netstat -an” (on Linux “ss -tan”) in a terminal: what it complains about is the cause. Portside tries again by itself.',
  },
  'reader-timeout': {
    message: 'The reader “{reader}” did not answer within {seconds} seconds and was given up.',
    fix: 'The machine is very busy, or a tool hangs. Portside tries again by itself; a longer interval helps when it stays.',
  },
  'procfs-unreadable': {
    message: '{path} cannot be read: {reason}',
    fix: 'Check that /proc is mounted and that a sandbox or container lets this program read it.',
  },
  'descriptors-exhausted': {
    message:
      'The socket table could not be read because this program, or the whole machine, has as many files open as it may: {reason}',
    fix: 'Close what is not needed, or allow more open files (“ulimit -n” for one program, “fs.file-max” for the machine). Portside tries again by itself.',
  },
  'rows-skipped': {
    message:
      'Some rows of the socket table could not be understood and were left out: {rows}. One of them: {example}',
    fix: 'Please report this row to the makers of Portside. Everything else is shown as it is.',
  },
  'table-unreadable': {
    message: 'The socket table cannot be read: {reason}',
    fix: 'Install netstat or ss, make /proc readable, or run Portside as root. Portside tries again by itself.',
  },
  'worker-restarted': {
    message: 'The part of Portside that reads the table stopped and was started again: {reason}',
    fix: 'Nothing needs to be done. If it happens again and again, please report it to the makers of Portside.',
  },
  'names-unavailable': {
    message: 'The names of processes could not be asked: {reason}',
    fix: 'Processes are shown by their number. Check that the tool of the operating system that lists processes works (tasklist or PowerShell on Windows, ps elsewhere).',
  },
  redacted: {
    message:
      'Names of users and of this machine, home folders, secrets and public addresses were replaced by pseudonyms.',
    fix: 'Nothing needs to be done. The same pseudonym always stands for the same name. Look through it before you share it: nobody but you knows what else is private.',
  },
  'unix-sockets-unsupported': {
    message: 'Unix-domain sockets are not read on this operating system ({platform}).',
    fix: 'Portside reads them on Linux. On macOS “lsof -U” lists them.',
  },
  'traffic-unsupported': {
    message: 'What connections carry is not told on this operating system ({platform}).',
    fix: 'Portside reads it on Linux, from ss.',
  },
  'traffic-untold': {
    message: 'What connections carry is not known: ss did not answer.',
    fix: 'Install ss (package iproute2). If it is there, try “ss -tin” in a terminal.',
  },
  'from-dump': {
    message:
      'These sockets were read from a saved table or from the text of another tool, and what that did not tell is missing here.',
    fix: 'For all of it, save a snapshot with Portside on the machine itself.',
  },
} as const;
