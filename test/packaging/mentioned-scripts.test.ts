import { expect, it } from 'vitest';
import { mentionedScripts } from './mentioned-scripts.ts';

const texts: Readonly<Record<string, string>> = {
  'app.js': `import './a.js'; new Worker(new URL('worker.js', import.meta.url));`,
  'a.js': `import './app.js'; const later = () => import('./b.js');`,
  'b.js': '',
  'worker.js': `import './c.js';`,
  'c.js': '',
  'other.js': `import './a.js'; import './d.js';`,
  'd.js': '',
};

it('finds what is loaded at once, later and in threads, around circles, and nothing else', () => {
  const loaded = mentionedScripts(['app.js'], Object.keys(texts), (name) => texts[name] ?? '');
  expect([...loaded].toSorted()).toEqual(['a.js', 'app.js', 'b.js', 'c.js', 'worker.js']);
});
