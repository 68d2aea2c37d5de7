/** For how long a person may let nothing be read. */
export const pauseChoices = ['quarter-hour', 'until-resumed'] as const;
export type PauseChoice = (typeof pauseChoices)[number];

/** While nothing is read, by a person's wish. Unix times in milliseconds. */
export interface ReadingPause {
  readonly sinceMs: number;
  /** null until somebody resumes. */
  readonly untilMs: number | null;
}

const quarterHourMs = 15 * 60_000;

/** The pause that begins now. */
export function pauseFor(choice: PauseChoice, nowMs: number): ReadingPause {
  return { sinceMs: nowMs, untilMs: choice === 'quarter-hour' ? nowMs + quarterHourMs : null };
}
