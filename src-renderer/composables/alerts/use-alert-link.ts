import { inject, type InjectionKey } from 'vue';
import type { AlertLink } from './alert-link.ts';

export const alertLinkKey: InjectionKey<AlertLink> = Symbol('alert link');

/** The window's line to its host about alerts, as `main.ts` started it. */
export function useAlertLink(): AlertLink {
  const link = inject(alertLinkKey);
  if (link === undefined) throw new Error('no alert link was provided');
  return link;
}
