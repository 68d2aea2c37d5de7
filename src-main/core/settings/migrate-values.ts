type Values = Readonly<Record<string, unknown>>;

/** The step at index n makes values of version n + 1 from those of version n. */
const steps: readonly ((values: Values) => Values)[] = [flattenSections];

/** Values of an older `version` as the newest version has them. */
export function migrateValues(values: Values, version: number): Values {
  return steps.slice(version).reduce((older, step) => step(older), values);
}

const sections = ['alerts', 'history'];

/** Version 0 is what people write by hand, who may nest what version 1 has as `alerts.enabled`. */
function flattenSections(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      sections.includes(key) && isRecord(value)
        ? Object.entries(value).map(([inner, one]) => [`${key}.${inner}`, one])
        : [[key, value]],
    ),
  );
}

function isRecord(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
