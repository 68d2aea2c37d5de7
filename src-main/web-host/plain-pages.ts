import type { PlainPage } from './plain-page.ts';

/** The pages that need no values, by what happened. */
const simple = (status: number, name: string): PlainPage => ({
  status,
  title: { key: `webHost.${name}Title`, values: {} },
  paragraphs: [{ key: `webHost.${name}Text`, values: {} }],
  link: null,
});

export const foreignPage = simple(403, 'foreign');
export const notFoundPage = simple(404, 'notFound');
export const methodPage = simple(405, 'method');
export const bodyPage = simple(400, 'method');
export const notBuiltPage = simple(503, 'notBuilt');
export const failedPage = simple(500, 'failed');
export const enteredPage: PlainPage = {
  ...simple(200, 'entered'),
  link: { key: 'webHost.continueLink', values: {} },
};

/** For whoever has no session: how to get in, and nothing about this machine. */
export function signInPage(tokenWasGiven: boolean): PlainPage {
  const reason = tokenWasGiven ? 'signInTokenUsed' : 'signInNeeded';
  return {
    status: 401,
    title: { key: 'webHost.signInTitle', values: {} },
    paragraphs: [reason, 'signInHow', 'signInAgain'].map((name) => ({
      key: `webHost.${name}`,
      values: {},
    })),
    link: { key: 'webHost.retryLink', values: {} },
  };
}

/** For a request under a name that is not ours. The name asked for is not repeated. */
export function wrongHostPage(port: number): PlainPage {
  return {
    status: 421,
    title: { key: 'webHost.wrongHostTitle', values: {} },
    paragraphs: [{ key: 'webHost.wrongHostText', values: { port } }],
    link: null,
  };
}
