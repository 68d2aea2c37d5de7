import { describe, expect, it } from 'vitest';
import { startOffer, type StartFacts } from '../../../src-main/core/ending/start-again.ts';
import { someDetails } from './some-details.ts';

function offer(changes: Partial<StartFacts> = {}, details = someDetails()) {
  return startOffer({
    platform: 'linux',
    details,
    sameUser: true,
    environmentKnown: true,
    origin: null,
    ...changes,
  });
}

describe('startOffer', () => {
  it('says whether the environment can be restored too', () => {
    expect(offer()).toEqual({ possible: true, environment: 'restored' });
    expect(offer({ environmentKnown: false })).toEqual({ possible: true, environment: 'lost' });
  });

  it.each([
    ['command', { commandLine: null }],
    ['command', { executable: null }],
    ['title', { commandLine: ['nginx: master process /usr/sbin/nginx -g daemon off;'] }],
    ['program', { executable: '/usr/bin/node (deleted)' }],
    ['folder', { workingDirectory: null }],
    ['folder', { workingDirectory: '/tmp/x (deleted)' }],
  ] as const)('does not offer it: %s', (obstacle, changes) => {
    expect(offer({}, someDetails(changes))).toEqual({ possible: false, obstacle });
  });

  it('leaves to others what they started', () => {
    const container = { kind: 'container', name: 'web' } as const;
    const service = { kind: 'service', unit: 'nginx.service', ofUser: false } as const;
    expect(offer({ origin: container })).toMatchObject({ obstacle: 'container' });
    expect(offer({ origin: service })).toMatchObject({ obstacle: 'service' });
    expect(offer({ sameUser: false })).toMatchObject({ obstacle: 'user' });
  });

  it.each(['darwin', 'win32'])(
    'is not offered on %s, where words are not told apart',
    (platform) => {
      expect(offer({ platform })).toMatchObject({ obstacle: 'command' });
    },
  );
});
