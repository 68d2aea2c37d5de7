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
  nothingYet: 'Nothing has been recorded yet.',
  unreadable: 'History cannot be read: {reason}',
} as const;
