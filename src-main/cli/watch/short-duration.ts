const units = [
  { name: 'd', ms: 86_400_000 },
  { name: 'h', ms: 3_600_000 },
  { name: 'm', ms: 60_000 },
  { name: 's', ms: 1000 },
] as const;

/** A span of time by its largest unit, rounded down: `12 s`, `41 m`, `3 h`, `12 d`. */
export function shortDuration(spanMs: number): string {
  const unit = units.find(({ ms }) => spanMs >= ms) ?? { name: 's', ms: 1000 };
  return `${Math.floor(Math.max(0, spanMs) / unit.ms)} ${unit.name}`;
}
