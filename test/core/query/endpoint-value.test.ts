import { describe, expect, it } from 'vitest';
import { parseEndpointValue } from '../../../src-main/core/query/endpoint-value.ts';
import { endpointOf } from '../../support/build-socket.ts';

describe('parseEndpointValue', () => {
  it.each([
    ['127.0.0.1', '127.0.0.1:80', true],
    ['127.0.0.1:80', '127.0.0.1:80', true],
    ['127.0.0.1:80', '127.0.0.1:8080', false],
    ['127.0.0.1:8000-8999', '127.0.0.1:8080', true],
    ['10.0.0.0/8:443', '10.9.9.9:443', true],
    ['10.0.0.0/8:443', '10.9.9.9:80', false],
    [':443', '[2001:db8::1]:443', true],
    [':443', '10.0.0.1:80', false],
    [':8000-8999', '10.0.0.1:8999', true],
    ['::1', '[::1]:80', true],
    ['[::1]', '[::1]:80', true],
    ['[::1]:80', '[::1]:80', true],
    ['[::1]:81', '[::1]:80', false],
    ['[fe80::]/10', '[fe80::1%eth0]:80', true],
    ['[fe80::/10]:80', '[fe80::1%eth0]:80', true],
    ['::', '[::]:80', true],
    ['localhost:80', '127.0.0.1:80', true],
    ['localhost:81', '127.0.0.1:80', false],
  ])('%s fits %s: %s', (value, endpoint, expected) => {
    const parsed = parseEndpointValue(value);
    expect(typeof parsed === 'function' && parsed(endpointOf(endpoint))).toBe(expected);
  });

  it.each([
    ['nowhere', 'filter.badAddress'],
    ['10.0.0.0/33', 'filter.badRange'],
    ['10.0.0.1:x', 'filter.badNumber'],
    ['10.0.0.1:', 'filter.badNumber'],
    [':70000', 'filter.numberTooHigh'],
    [':9-3', 'filter.rangeBackwards'],
    ['[::1]:', 'filter.badNumber'],
    ['[::1', 'filter.badAddress'],
    [':', 'filter.badNumber'],
  ])('says what is wrong with %s', (value, key) => {
    expect(parseEndpointValue(value)).toMatchObject({ key });
  });
});
