/** English words of the browser host: pages without the app, refusals, warnings, start errors. */
export const webHost = {
  pageTitle: 'Portside',
} as const;
