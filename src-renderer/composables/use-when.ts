/** Writes moments as this window's reader is used to. */
export function useWhen(): { readonly when: (timeMs: number) => string } {
  const format = new Intl.DateTimeFormat(undefined, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return { when: (timeMs) => format.format(timeMs) };
}
