import { computed } from 'vue';
import { useLanguage } from '../stores/settings/language.ts';
import { exactMomentText, momentText, timeText } from '../stores/history/time-text.ts';

const parts = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
} as const;

export interface When {
  /** Day and time to the second. */
  readonly when: (timeMs: number) => string;
  /** The time of day to the second. */
  readonly timeOf: (timeMs: number) => string;
  /** The minute, with its day where that is not the one of `nowMs`. */
  readonly momentOf: (timeMs: number, nowMs: number) => string;
  /** The time to the second, with its day where that is not the one of `besideMs`. */
  readonly exactMomentOf: (timeMs: number, besideMs: number) => string;
}

/** Writes moments (Unix time in milliseconds) as this window's reader is used to. */
export function useWhen(): When {
  const language = useLanguage();
  const ofThisYear = computed(() => new Intl.DateTimeFormat(language.speech.locale, parts));
  const ofAnyYear = computed(
    () => new Intl.DateTimeFormat(language.speech.locale, { ...parts, year: 'numeric' }),
  );
  return {
    timeOf: (timeMs) => timeText(language.speech.locale, timeMs),
    momentOf: (timeMs, nowMs) => momentText(language.speech.locale, timeMs, nowMs),
    exactMomentOf: (timeMs, besideMs) => exactMomentText(language.speech.locale, timeMs, besideMs),
    when(timeMs) {
      const isThisYear = new Date(timeMs).getFullYear() === new Date().getFullYear();
      return (isThisYear ? ofThisYear : ofAnyYear).value.format(timeMs);
    },
  };
}
