import { describe, expect, it } from 'vitest';
import { isWatched, placeText, withWatched } from '../../../src-main/core/alerts/watched-place.ts';

const tcp = { protocol: 'tcp', port: 53 } as const;
const udp = { protocol: 'udp', port: 53 } as const;

describe('watched places', () => {
  it('are written as the settings have them', () => {
    expect(placeText(udp)).toBe('53/udp');
  });

  it('watch one protocol, or both where none is named', () => {
    expect([isWatched(['53/udp'], udp), isWatched(['53/udp'], tcp)]).toEqual([true, false]);
    expect([isWatched(['53'], udp), isWatched(['53'], tcp)]).toEqual([true, true]);
    expect(isWatched(['530', '5'], tcp)).toBe(false);
  });

  it('take in a place once', () => {
    expect(withWatched(['80'], tcp, true)).toEqual(['80', '53/tcp']);
    expect(withWatched(['53/tcp'], tcp, true)).toEqual(['53/tcp']);
    expect(withWatched(['53'], tcp, true)).toEqual(['53']);
  });

  it('let one go, and keep the other protocol of a port watched for both', () => {
    expect(withWatched(['80', '53/tcp'], tcp, false)).toEqual(['80']);
    expect(withWatched(['53'], tcp, false)).toEqual(['53/udp']);
    expect(withWatched(['53/udp'], tcp, false)).toEqual(['53/udp']);
  });
});
