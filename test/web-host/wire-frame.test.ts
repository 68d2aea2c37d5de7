import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RequestError } from '../../src-main/core/contract/request-error.ts';
import {
  answerFrame,
  errorFrame,
  eventFrame,
  readClientMessage,
} from '../../src-main/web-host/wire-frame.ts';

function read(text: string) {
  return readClientMessage(Buffer.from(text));
}

function parse(frame: Buffer): unknown {
  return JSON.parse(frame.toString('utf8'));
}

describe('readClientMessage', () => {
  it('reads what a window asks', () => {
    const message = { id: 7, request: 'process.details', argument: { pid: 500 } };
    expect(read(JSON.stringify(message))).toEqual(message);
  });

  it.each([
    '',
    ' ',
    'hello',
    'null',
    '[]',
    '7',
    '"x"',
    '{}',
    '{"id":1}',
    '{"id":1,"argument":null}',
    '{"id":"1","request":"x","argument":null}',
    '{"id":-1,"request":"x","argument":null}',
    '{"id":1.5,"request":"x","argument":null}',
    '{"id":1,"request":7,"argument":null}',
    '{"id":1,"request":"x","argument":null,"more":1}',
    '{"id":1,"request":"x","argument":null,"__proto__":{}}',
    `{"id":1,"request":"${'x'.repeat(101)}","argument":null}`,
    '{"id":1,"request":"x","argument":null',
    '['.repeat(60_000),
    '{"a":'.repeat(10_000),
  ])('takes nothing else: %.60s', (text) => {
    expect(read(text)).toBeNull();
  });

  it('survives any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(readClientMessage(Buffer.from(bytes))).toBeNull();
      }),
    );
  });
});

describe('frames of the host', () => {
  it('carry events', () => {
    const payload = { protocol: 'tcp', port: 3000 } as const;
    expect(parse(eventFrame('port.reveal', payload))).toEqual({ event: 'port.reveal', payload });
  });

  it('carry answers, null among them', () => {
    expect(parse(answerFrame(3, { revision: 1 }))).toEqual({ id: 3, result: { revision: 1 } });
    expect(parse(answerFrame(4, null))).toEqual({ id: 4, result: null });
  });

  it('carry what to do about an error, and not its cause', () => {
    const error = new RequestError('failed', 'try again');
    error.cause = new Error('/home/ada/secret');
    expect(parse(errorFrame(5, error))).toEqual({
      id: 5,
      error: { code: 'failed', message: 'try again' },
    });
  });
});
