import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crashedFiles } from './crashed-files.ts';
import { reportWithout } from './report-without.ts';
import { addTallies, noTally, readTally, type Tally } from './test-tally.ts';
import { unpassedTests } from './unpassed-tests.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'portside-test-'));
const bin = (name: string) => join(root, 'node_modules', '.bin', name);
const unpassed: string[] = [];

/**
 * Everything that must hold, in one command: types, lint, format, then unit, integration and
 * end-to-end tests. All of them run even when an early one fails; what did not pass is said once
 * more at the end, and the last line counts.
 */
const tally = [
  check('types', 'vue-tsc', ['--build']),
  check('lint', 'eslint', [
    '--config',
    'build/config/eslint.config.ts',
    '--max-warnings',
    '0',
    '.',
  ]),
  check('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  check('build', 'node', ['build/scripts/build.ts', '--quiet']),
  tests('unit'),
  tests('integration'),
  tests('e2e'),
].reduce(addTallies, noTally);

rmSync(reports, { recursive: true, force: true });
console.log(`\n${unpassed.join('\n')}`);
const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
console.log(`\n${tally.passed} passed, ${tally.failed} failed${skipped}`);
process.exitCode = tally.failed > 0 ? 1 : 0;

function check(name: string, command: string, args: readonly string[]): Tally {
  const passed = run(name, command, args);
  if (!passed) unpassed.push(`failed: ${name}`);
  return passed ? { ...noTally, passed: 1 } : { ...noTally, failed: 1 };
}

function tests(project: string): Tally {
  const first = runTests(project, []);
  const crashed = first.tally.failed === 1 && !first.passed ? crashedFiles(first.report) : [];
  if (crashed.length === 0) return told(first);
  // Node itself can die in a run of many threads; a test that kills it does so every time.
  console.log(`   the process of these tests died; once more: ${crashed.join(' ')}`);
  const rest = reportWithout(first.report, crashed);
  const others = { report: rest, tally: readTally(rest, true) };
  return addTallies(told(others), told(runTests(project, crashed)));
}

/** The tally of a run, whose failures will be said once more at the end. */
function told({ report, tally }: Pick<ReturnType<typeof runTests>, 'report' | 'tally'>): Tally {
  unpassed.push(...unpassedTests(report));
  return tally;
}

/** Runs a project's tests, or those of some of its files. */
function runTests(project: string, files: readonly string[]) {
  const file = join(reports, `${project}${files.length > 0 ? '-again' : ''}.json`);
  const args = ['run', '--config', 'build/config/vitest.config.ts', '--project', project];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const passed = run(`${project} tests`, 'vitest', [...args, ...reporters, ...files]);
  const report = readReport(file);
  return { passed, report, tally: readTally(report, passed) };
}

function readReport(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function run(name: string, command: string, args: readonly string[]): boolean {
  console.log(`\n── ${name}`);
  const options: SpawnSyncOptions = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  // Windows runs the `.cmd` shims of node_modules/.bin only through a shell; all words are ours.
  const result =
    process.platform === 'win32'
      ? spawnSync([command, ...args].join(' '), { ...options, shell: true })
      : spawnSync(command === 'node' ? process.execPath : bin(command), args, options);
  console.log(result.status === 0 ? `   ${name}: ok` : `   ${name}: failed`);
  return result.status === 0;
}
