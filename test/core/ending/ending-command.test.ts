import { describe, expect, it } from 'vitest';
import { endingCommand } from '../../../src-main/core/ending/ending-command.ts';

describe('endingCommand', () => {
  it.each([
    ['linux', false, 'sudo kill 812'],
    ['darwin', true, 'sudo kill -KILL 812'],
    ['win32', false, 'taskkill /PID 812'],
    ['win32', true, 'taskkill /PID 812 /F'],
  ])('on %s, forced %s', (platform, forced, command) => {
    expect(endingCommand(812, forced, platform)).toBe(command);
  });
});
