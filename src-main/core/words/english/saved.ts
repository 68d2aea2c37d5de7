/** English words of the saved area: snapshots that are kept, and tables that are opened. */
export const saved = {
  gone: 'It is not there any more; it may have been deleted or moved.',
  tooLarge:
    'it is larger than {megabytes} MB, the most Portside opens. Take a smaller one, for example of one protocol.',
  unreadableFile: 'The file cannot be read ({code}). Check whether you may read it.',
  unreadableFolder:
    'The folder of snapshots cannot be read ({code}). Check whether you may read it.',
  notRemoved:
    'It could not be deleted ({code}). Delete the file in the folder of snapshots yourself.',
  cutOff: 'It ends in the middle and cannot be opened; the disk may have been full. Delete it.',
  notRead: 'Too large to look into for this list. It can still be opened.',
  notSaved: 'Nothing was saved: {folder} cannot be written to ({code}).',
  'notSaved-starting': 'Nothing was saved, for nothing has been read yet. Try again in a moment.',
  'notSaved-failing':
    'Nothing was saved, for the socket table cannot be read now. Try again when it can.',
  tooMany: 'Nothing was saved: {folder} is full of snapshots. Delete some first.',
  binary:
    'it is no text but a program, a picture or the like. Open a Portside snapshot, or what netstat, ss or lsof -i wrote into a text file.',
} as const;
