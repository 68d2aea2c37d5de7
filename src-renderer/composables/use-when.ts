import { computed } from 'vue';
import { useLanguage } from '../stores/language.ts';

/** Writes moments (Unix time in milliseconds) as this window's reader is used to. */
export function useWhen(): { readonly when: (timeMs: number) => string } {
  const language = useLanguage();
  const format = computed(
    () =>
      new Intl.DateTimeFormat(language.speech.locale, {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
      }),
  );
  return { when: (timeMs) => format.value.format(timeMs) };
}
