/** The name of the history in the data folder, the same for every host and the command line. */
export const historyFileName = 'history.sqlite';
