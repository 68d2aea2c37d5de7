import { describe, expect, it } from 'vitest';
import {
  isForeignFetch,
  isForeignNavigation,
  isPrefetch,
} from '../../src-main/web-host/fetch-metadata.ts';

const navigation = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };

describe('isForeignFetch', () => {
  it.each([
    [{}],
    [{ 'sec-fetch-site': 'none', ...navigation }],
    [{ 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }],
    [{ 'sec-fetch-site': 'cross-site', ...navigation }],
    [{ 'sec-fetch-site': 'same-site', ...navigation }],
  ])('lets %j pass', (headers) => {
    expect(isForeignFetch(headers)).toBe(false);
  });

  it.each([
    [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' }],
    [{ 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }],
    [{ 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'websocket' }],
    [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'something-new' }],
  ])('stops %j', (headers) => {
    expect(isForeignFetch(headers)).toBe(true);
  });
});

describe('isForeignNavigation', () => {
  it('tells a link elsewhere from an address that was typed', () => {
    expect(isForeignNavigation({ 'sec-fetch-site': 'cross-site' })).toBe(true);
    expect(isForeignNavigation({ 'sec-fetch-site': 'same-site' })).toBe(true);
    expect(isForeignNavigation({ 'sec-fetch-site': 'none' })).toBe(false);
    expect(isForeignNavigation({})).toBe(false);
  });
});

describe('isPrefetch', () => {
  it.each([
    [{ 'sec-purpose': 'prefetch' }],
    [{ 'sec-purpose': 'prefetch;prerender' }],
    [{ purpose: 'prefetch' }],
    [{ purpose: 'preview' }],
    [{ 'x-moz': 'prefetch' }],
  ])('knows %j', (headers) => {
    expect(isPrefetch(headers)).toBe(true);
  });

  it('does not take a visit for one', () => {
    expect(isPrefetch({})).toBe(false);
    expect(isPrefetch({ purpose: 'visit' })).toBe(false);
  });
});
