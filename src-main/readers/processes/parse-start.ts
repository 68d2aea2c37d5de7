/** `Sat Nov 21 13:13:58 2026`, in this machine's time zone, as `ps -o lstart=` writes it. */
const startPattern = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}$/;

/** Unix time in milliseconds of what `ps -o lstart=` says in the C locale; null for anything else. */
export function parseMacStart(text: string): number | null {
  const line = text.trim();
  if (!startPattern.test(line)) return null;
  const timeMs = new Date(line).getTime();
  return Number.isNaN(timeMs) ? null : timeMs;
}

/** Unix time in milliseconds as PowerShell wrote it; null for anything else. */
export function parseWindowsStart(text: string): number | null {
  const digits = /^\s*(\d{1,15})\s*$/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}
