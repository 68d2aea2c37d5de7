import * as v from 'valibot';

/** Files that name the project they lie in, the one to believe first where there are several. */
export const manifestFiles = ['package.json', 'pyproject.toml', 'Cargo.toml', 'go.mod'] as const;
export type ManifestFile = (typeof manifestFiles)[number];

/** As long as a name of npm may be. */
const longestName = 214;

const readers: Readonly<Record<ManifestFile, (text: string) => string | null>> = {
  'package.json': packageName,
  'pyproject.toml': (text) => tomlName(text, /^(?:project|tool\.poetry)$/u),
  'Cargo.toml': (text) => tomlName(text, /^package$/u),
  'go.mod': goModuleName,
};

/**
 * The project's name as its manifest tells it; null where it names none or is broken. The file may
 * be anyone's: whatever is in it, the answer is one line of printable text.
 */
export function nameInManifest(file: ManifestFile, text: string): string | null {
  const name = readers[file](text)?.trim() ?? '';
  if (name === '' || name.length > longestName || /[\p{C}\p{Zl}\p{Zp}]/u.test(name)) return null;
  return name;
}

const packageSchema = v.object({ name: v.string() });

function packageName(text: string): string | null {
  try {
    const parsed = v.safeParse(packageSchema, JSON.parse(text.replace(/^\uFEFF/u, '')));
    return parsed.success ? parsed.output.name : null;
  } catch {
    return null;
  }
}

/** The first `name = "…"` of the table; TOML's other spellings of a key are not used for names. */
function tomlName(text: string, wantedTable: RegExp): string | null {
  let table = '';
  for (const line of text.split(/\r?\n/u)) {
    const heading = /^\s*\[([^[\]]*)\]/u.exec(line)?.[1];
    if (heading !== undefined) table = heading.trim();
    else if (wantedTable.test(table)) {
      const name = /^\s*name\s*=\s*(?:"([^"\\]*)"|'([^']*)')/u.exec(line);
      if (name !== null) return name[1] ?? name[2] ?? null;
    }
  }
  return null;
}

/** The last part of the module's path that is not its major version. */
function goModuleName(text: string): string | null {
  const path = /^module\s+"?([^\s"]+)/mu.exec(text)?.[1] ?? '';
  return (
    path
      .replace(/\/v\d+$/u, '')
      .split('/')
      .at(-1) ?? null
  );
}
