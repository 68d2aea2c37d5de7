/** Why a socket shows no owner. */
export const reason = {
  'other-user': 'another user’s · not yours to see',
  'time-wait': 'no process: closed, kept by the kernel for a moment',
  kernel: 'held by the kernel itself',
  unknown: 'owner not found',
} as const;
