import { describe, expect, it } from 'vitest';
import { StartError, startErrorOf, systemCode } from '../../src-main/web-host/start-error.ts';

function systemError(code: string): Error {
  return Object.assign(new Error(`listen ${code}`), { code });
}

describe('startErrorOf', () => {
  it.each([
    ['EADDRINUSE', 'port-in-use'],
    ['EACCES', 'port-forbidden'],
    ['EADDRNOTAVAIL', 'address-unavailable'],
    ['ENOTFOUND', 'address-unavailable'],
    ['EAI_AGAIN', 'address-unavailable'],
    ['EMFILE', 'failed'],
  ])('knows what %s means', (code, expected) => {
    const cause = systemError(code);
    const error = startErrorOf(cause, '127.0.0.1', 7780);
    expect(error).toBeInstanceOf(StartError);
    expect(error.code).toBe(expected);
    expect(error.cause).toBe(cause);
    expect(error.phrase.values).toMatchObject({ host: '127.0.0.1', port: 7780 });
  });

  it('names the port and what to do', () => {
    const { message } = startErrorOf(systemError('EADDRINUSE'), '127.0.0.1', 7780);
    expect(message).toContain('7780');
    expect(message).toContain('--port');
  });

  it('names the address that this machine lacks', () => {
    const { message } = startErrorOf(systemError('EADDRNOTAVAIL'), '192.0.2.1', 7780);
    expect(message).toContain('192.0.2.1');
  });

  it('passes on the reason where it knows nothing better', () => {
    expect(startErrorOf('odd', '127.0.0.1', 1).message).toContain('odd');
    expect(startErrorOf(systemError('toString'), '127.0.0.1', 1).code).toBe('failed');
  });
});

describe('systemCode', () => {
  it('reads the code of a system error', () => {
    expect(systemCode(systemError('EACCES'))).toBe('EACCES');
    expect(systemCode(new Error('no code'))).toBe('');
    expect(systemCode(Object.assign(new Error('number'), { code: 5 }))).toBe('');
    expect(systemCode(undefined)).toBe('');
  });
});
