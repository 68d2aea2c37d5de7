import { describe, expect, it } from 'vitest';
import { explainSystemRules } from '../../../src-main/core/explain/explain-system-rules.ts';
import { laptop } from '../../support/build-socket.ts';
import { keysOf } from '../../support/explained.ts';

function rules(
  platform: string,
  port: number,
  protocol: 'tcp' | 'udp' = 'tcp',
): readonly (readonly string[])[] {
  const { certain, possible } = explainSystemRules(port, { ...laptop, platform }, protocol);
  return [keysOf(certain), keysOf(possible)];
}

describe('explainSystemRules', () => {
  it('knows who may have low ports on Linux', () => {
    expect(rules('linux', 1023)).toEqual([['privilegedLinux'], ['otherNamespace']]);
    expect(rules('linux', 1024)).toEqual([[], ['otherNamespace']]);
  });

  it('knows macOS: low ports and the AirPlay Receiver', () => {
    expect(rules('darwin', 80)).toEqual([['privilegedMac'], ['virtualMachine']]);
    expect(rules('darwin', 5000)).toEqual([[], ['airPlay', 'virtualMachine']]);
    expect(rules('darwin', 7000)).toEqual([[], ['airPlay', 'virtualMachine']]);
    expect(rules('darwin', 5001)).toEqual([[], ['virtualMachine']]);
  });

  it('knows Windows: reserved ranges and http.sys, and no privilege', () => {
    expect(rules('win32', 80)).toEqual([[], ['reservedRanges', 'httpSys', 'virtualMachine']]);
    expect(rules('win32', 3000)).toEqual([[], ['reservedRanges', 'virtualMachine']]);
  });

  it('takes no rule of TCP for one of UDP', () => {
    expect(rules('darwin', 5000, 'udp')).toEqual([[], ['virtualMachine']]);
    expect(rules('win32', 80, 'udp')).toEqual([[], ['reservedRanges', 'virtualMachine']]);
    expect(rules('linux', 53, 'udp')).toEqual([['privilegedLinux'], ['otherNamespace']]);
  });

  it('claims nothing of systems it does not know', () => {
    expect(rules('freebsd', 80)).toEqual([[], []]);
    expect(rules('toString', 80)).toEqual([[], []]);
  });
});
