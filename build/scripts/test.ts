import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesToRunAgain } from './files-to-run-again.ts';
import { reportWithout } from './report-without.ts';
import { addTallies, noTally, readTally, type Tally } from './test-tally.ts';
import { failedTests, skippedTests } from './unpassed-tests.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'portside-test-'));
const bin = (name: string) => join(root, 'node_modules', '.bin', name);
const unpassed: string[] = [];

/**
 * Everything that must hold, in one command: types, lint, format, then unit, integration and
 * end-to-end tests. All of them run even when an early one fails. Of the tests that meet the real
 * machine a few that failed get a second run, which decides. What did not pass, be it at first, is
 * said once more at the end, and the last line counts.
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
  const again = filesToRunAgain(first.report, project !== 'unit');
  if (again.length === 0) return told(first);
  // What was seen stands at the end all the same: it is an accident to be looked into.
  unpassed.push(...failedTests(first.report, 'failed at first'));
  console.log(`   once more: ${again.join(' ')}`);
  const rest = reportWithout(first.report, again);
  const others = { report: rest, tally: readTally(rest, true) };
  return addTallies(told(others), told(runTests(project, again)));
}

/** The tally of a run; what did not pass will be said once more at the end. */
function told({ report, tally }: Pick<ReturnType<typeof runTests>, 'report' | 'tally'>): Tally {
  unpassed.push(...failedTests(report, 'failed'), ...skippedTests(report));
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
