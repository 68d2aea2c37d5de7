import { describe, expect, it } from 'vitest';
import { toldValue } from '../../src-main/monitor/told-value.ts';

describe('toldValue', () => {
  it('has a value from the start, and tells of each that is set', () => {
    const value = toldValue('first');
    const heard: string[] = [];
    const stop = value.onSet((next) => heard.push(`${next} ${value.current()}`));
    expect(value.current()).toBe('first');
    value.set('second');
    value.set('second');
    stop();
    value.set('third');
    expect(heard).toEqual(['second second', 'second second']);
    expect(value.current()).toBe('third');
  });
});
