/**
 * The command that ends one process with more rights, for the reader to run; on Windows in a
 * terminal opened as administrator. It holds nothing but a number.
 */
export function endingCommand(pid: number, forced: boolean, platform: string): string {
  if (platform === 'win32') return `taskkill /PID ${pid}${forced ? ' /F' : ''}`;
  return `sudo kill ${forced ? '-KILL ' : ''}${pid}`;
}
