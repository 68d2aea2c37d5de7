/** English words of pausing all readings of a host. */
export const pause = {
  ago: 'readings paused · as it was {age} ago',
  open: 'Readings are paused until somebody resumes them.',
  until: 'Readings are paused until {time}.',
  what: 'Nothing is read for any window; this is how it was {age} ago.',
  end: 'Resume readings',
  'for-quarter-hour': 'Pause readings for 15 minutes',
  'for-until-resumed': 'Pause readings until resumed',
  failed: 'That could not be done: {problem}',
} as const;
