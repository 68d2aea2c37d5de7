/**
 * A word that a shell takes as it is, whatever is in it: in single quotes for POSIX shells (POSIX
 * 2.2.2), in double quotes for PowerShell and cmd, of which what they would read is taken out.
 * Line breaks and other control characters would end or hide the command and become blanks.
 */
export function shellQuoted(text: string, platform: string): string {
  const line = text.replaceAll(/\p{Cc}+/gu, ' ');
  if (/^[\w./:=@+,-]+$/.test(line)) return line;
  if (platform === 'win32') return `"${line.replaceAll(/["%!$`^]/g, '')}"`;
  return `'${line.replaceAll("'", "'\\''")}'`;
}
