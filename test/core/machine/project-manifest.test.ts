import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manifestFiles, nameInManifest } from '../../../src-main/core/machine/project-manifest.ts';

describe('the name in a manifest', () => {
  it.each([
    ['package.json', '{"name":"@acme/shop","version":"1.0.0"}', '@acme/shop'],
    ['package.json', '\uFEFF{ "name": " shop " }', 'shop'],
    ['pyproject.toml', '[build-system]\nname = "no"\n[project]\nname = "billing"', 'billing'],
    ['pyproject.toml', "[tool.poetry]\r\nname='billing'\r\n", 'billing'],
    [
      'Cargo.toml',
      '[package]\nversion = "1"\nname = "edge-proxy" # c\n[lib]\nname = "x"',
      'edge-proxy',
    ],
    ['go.mod', '// c\nmodule github.com/acme/gate/v2\n\ngo 1.23\n', 'gate'],
    ['go.mod', 'module "example.com/gate"', 'gate'],
  ] as const)('%s %j is %s', (file, text, name) => {
    expect(nameInManifest(file, text)).toBe(name);
  });

  it.each([
    ['package.json', '{"private":true}'],
    ['package.json', '{"name":7}'],
    ['package.json', '["name"]'],
    ['package.json', '{"name":'],
    ['package.json', 'null'],
    ['pyproject.toml', '[tool.black]\nname = "no"'],
    ['Cargo.toml', '[workspace]\nmembers = ["a"]'],
    ['Cargo.toml', '[[bin]]\nname = "no"'],
    ['go.mod', 'go 1.23'],
  ] as const)('is not in %s %j', (file, text) => {
    expect(nameInManifest(file, text)).toBeNull();
  });

  it('is never what could fool a reader or a terminal', () => {
    for (const name of ['a\u001b[31m', 'a\nb', 'a\u202Eb', ' ', 'x'.repeat(300)]) {
      expect(nameInManifest('package.json', JSON.stringify({ name }))).toBeNull();
    }
  });

  it('is one printable line, or none, whatever is in the file', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...manifestFiles),
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string().map((name) => `[project]\nname = "${name}"`),
        ),
        (file, text) => {
          const name = nameInManifest(file, text);
          expect(name === null || /^[^\p{C}]{1,214}$/u.test(name)).toBe(true);
        },
      ),
    );
  });
});
