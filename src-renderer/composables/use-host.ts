import { inject, type InjectionKey } from 'vue';
import type { HostLink } from './host-link.ts';

export const hostLinkKey: InjectionKey<HostLink> = Symbol('host link');

/** The window's line to its host, as `main.ts` started it. */
export function useHost(): HostLink {
  const link = inject(hostLinkKey);
  if (link === undefined) throw new Error('no host link was provided');
  return link;
}
