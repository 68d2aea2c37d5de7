/** A snapshot that the schedule took. */
export interface ScheduledFile {
  readonly fileName: string;
  /** Unix time in milliseconds. */
  readonly takenAtMs: number;
  readonly sizeBytes: number;
}

/**
 * What the schedule may keep, whatever the settings say: two weeks of one every ten minutes, and a
 * part of any disk. Told in the words about the setting.
 */
export const scheduledLimits = { files: 2500, bytes: 1_000_000_000 } as const;

/** Those to be deleted: taken before `beforeMs`, or beyond the limits, where the newest stay. */
export function outdatedSnapshots(
  files: readonly ScheduledFile[],
  beforeMs: number,
): readonly ScheduledFile[] {
  let bytes = 0;
  return files
    .toSorted((one, other) => other.takenAtMs - one.takenAtMs)
    .filter(({ takenAtMs, sizeBytes }, at) => {
      bytes += sizeBytes;
      const isTooMuch = at >= scheduledLimits.files || (at > 0 && bytes > scheduledLimits.bytes);
      return isTooMuch || takenAtMs < beforeMs;
    });
}
