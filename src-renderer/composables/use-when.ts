import { computed } from 'vue';
import { useLanguage } from '../stores/language.ts';

const parts = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
} as const;

/** Writes moments (Unix time in milliseconds) as this window's reader is used to. */
export function useWhen(): { readonly when: (timeMs: number) => string } {
  const language = useLanguage();
  const ofThisYear = computed(() => new Intl.DateTimeFormat(language.speech.locale, parts));
  const ofAnyYear = computed(
    () => new Intl.DateTimeFormat(language.speech.locale, { ...parts, year: 'numeric' }),
  );
  return {
    when(timeMs) {
      const isThisYear = new Date(timeMs).getFullYear() === new Date().getFullYear();
      return (isThisYear ? ofThisYear : ofAnyYear).value.format(timeMs);
    },
  };
}
