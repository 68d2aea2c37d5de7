import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The program's own sources but for the catalogues, comments taken out. */
export function programSources(): readonly string[] {
  return ['src-main', 'src-renderer'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:ts|vue)$/.test(path))
      .filter((path) => !/core\/words\/(?:english|german|simplified-chinese)\//.test(path))
      .map((path) => withoutComments(readFileSync(`${root}${folder}/${path}`, 'utf8'))),
  );
}

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}

/** A template literal: fixed texts and, as null, what is put between them. */
export type Template = readonly (string | null)[];

/** What a source can make a key of. */
export interface KeyMaterial {
  /** Literal texts and names of properties, also with a capital letter and dots as dashes. */
  readonly literals: ReadonlySet<string>;
  readonly templates: readonly Template[];
}

export function keyMaterial(sources: readonly string[]): KeyMaterial {
  const literals = new Set<string>();
  const templates = new Map<string, Template>();
  for (const source of sources) {
    for (const [, text = ''] of source.matchAll(/'([\w.-]+)'/g)) literals.add(text);
    for (const [, name = ''] of source.matchAll(/\b([A-Za-z]\w*)\??:/g)) literals.add(name);
    for (const [, text = ''] of source.matchAll(
      /`((?:[\w.-]|\$\{[^`{}]*(?:\{[^`{}]*\}[^`{}]*)*\})+)`/g,
    )) {
      const template = text.split(/(\$\{(?:[^{}]|\{[^{}]*\})*\})/).filter((part) => part !== '');
      const parts = template.map((part) => (part.startsWith('${') ? null : part));
      if (parts.some((part) => part === null)) templates.set(JSON.stringify(parts), parts);
      else literals.add(text);
    }
  }
  for (const text of [...literals]) {
    literals.add(text.replaceAll('.', '-'));
    literals.add(text.charAt(0).toUpperCase() + text.slice(1));
  }
  const all = [...templates.values()].filter(saysSomething);
  return { literals, templates: [...all, ...all.map(withHolesJoined)] };
}

/** Two parts side by side may be one text that was cut: `${name[0]}${name.slice(1)}`. */
function withHolesJoined(template: Template): Template {
  return template.filter((part, index) => part !== null || template[index - 1] !== null);
}

/** A template of nothing but signs would make any text. */
function saysSomething(template: Template): boolean {
  return template.some((part) => part !== null && /[A-Za-z]{3}/.test(part));
}

/**
 * Whether the sources can make this text: it stands there, or a template makes it of texts that
 * they can make in turn.
 */
export function canMake(text: string, material: KeyMaterial, depth = 0): boolean {
  if (material.literals.has(text)) return true;
  if (depth > 2) return false;
  return material.templates.some((template) => fits(template, text, material, depth));
}

function fits(template: Template, text: string, material: KeyMaterial, depth: number): boolean {
  const [first, ...rest] = template;
  if (first === undefined) return text === '';
  if (first !== null) {
    return text.startsWith(first) && fits(rest, text.slice(first.length), material, depth);
  }
  for (let length = rest.length === 0 ? text.length : 1; length <= text.length; length += 1) {
    const filled = text.slice(0, length);
    if (filled === '' || !fits(rest, text.slice(length), material, depth)) continue;
    if (canMake(filled, material, depth + 1)) return true;
  }
  return false;
}
