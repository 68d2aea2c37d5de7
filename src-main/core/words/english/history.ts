/** What history says of itself, for window and command line alike. */
export const history = {
  off: 'History is switched off in the settings.',
  nodeTooOld: 'History needs Node {needed} or newer; this is Node {version}.',
  otherRecords: 'Another Portside records; this one reads what it wrote.',
  writtenByNewer:
    'The history was written by a newer Portside (format {found}, this one knows {known}). Update Portside, or move {path} away to start a new history.',
  diskFull:
    'The disk is full. History is kept in memory and written once there is room; the file is {path}.',
  unwritable: 'History cannot be written to {path}: {reason}',
  threadLost: 'The thread that keeps history stopped ({reason}) and is started again.',
  setAside: 'A broken history file was set aside as {path} ({reason}); a new one was begun.',
  busy: 'Too many questions about history at once; ask again in a moment.',
  'gap-not-running': 'Portside was not running for {span}',
  'gap-asleep': 'the machine slept for {span}',
  'gap-unreadable': 'the table could not be read for {span}',
  'gap-no-readings': 'no reading came for {span}',
  'gap-not-recorded': 'nothing could be recorded for {span}',
  'gap-clock-set': 'the clock was set',
  'gap-started': 'Portside began to record',
  rebooted: '{text}, and the machine was started anew',
  'gapReason-not-running': 'Portside was not running',
  'gapReason-asleep': 'the machine slept',
  'gapReason-unreadable': 'the table could not be read',
  'gapReason-no-readings': 'no reading came',
  'gapReason-not-recorded': 'nothing could be recorded',
  nothingYet: 'Nothing has been recorded yet.',
  unreadable: 'History cannot be read: {reason}',
} as const;
