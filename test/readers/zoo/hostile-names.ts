import { chmodSync, copyFileSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { call, listen } from './deeds.ts';
import { puppetScript } from './puppet.ts';
import { listenerRow } from './rows.ts';
import { animal, type Animal, type Zoo } from './zoo.ts';

const loopback = '127.0.0.1';
const perl = '/usr/bin/perl';

/** Names that a file can have and that break whoever parses text. */
const fileNames = [
  'my app',
  '[kworker/0:1]'.replace('/', '-'),
  'a:b:80',
  'it\'s "quoted"',
  'a,b,pid=1',
  'two\nlines',
  'tab\tand\rreturn',
  '\u001B[31mred\u001B[0m',
  'Größe-ñ-名前',
  'ééééééééééééé',
  ') S 1 1 1 (x',
  'x",pid=1,fd=3',
  'users:(("x",pid=1,fd=3))',
  'LISTEN 0 0.0.0.0:1',
  'a-name-longer-than-fifteen-bytes',
  '-',
  '1/init',
  '%s%n{count}|@',
  ' leading and trailing ',
].map((name) => name.replace('/', '_'));

/** Names that a process gives itself: bytes, and how they must read. */
const chosenNames: readonly (readonly [hexadecimal: string, shown: string])[] = [
  [Buffer.from('x",pid=1,').toString('hex'), 'x",pid=1,'],
  [Buffer.from('1/init').toString('hex'), '1/init'],
  [Buffer.from('\ntcp LISTEN 0 0').toString('hex'), '\ntcp LISTEN 0 0'],
  ['41fffe42', 'A\uFFFD\uFFFDB'],
];

/** Listeners of processes whose names try to be something else. */
export const hostileNames: readonly Animal[] = [
  ...fileNames.map((name) => namedBy('the path it was started by', name, startedByLink)),
  namedBy('its executable', 'an executable with a long name', startedFromCopy),
  namedBy('its script', 'a-script-with-a-long-name.pl', startedAsScript),
  ...chosenNames.map(named),
  animal(
    'a program whose name a tool would read as another owner of a called service',
    async (zoo) => {
      const command = startedByLink(zoo, 'y",pid=1,fd=4),("');
      const hostile = await zoo.puppet({ command, name: 'y",pid=1,fd=4),("' });
      const listener = await listen(hostile, 'listener', { address: loopback });
      const wanted = { address: loopback, port: listener.port };
      const caller = await call(await zoo.puppet(), 'caller', wanted);
      const accepted = await hostile.tell('accept accepted listener');
      const [near, far] = [
        { address: loopback, port: caller.port },
        { address: loopback, port: listener.port },
      ];
      const state = 'ESTABLISHED';
      return [
        listenerRow(listener, loopback),
        listenerRow(caller, loopback, { remote: far, state, role: 'outgoing' }),
        listenerRow(accepted, loopback, { remote: near, state, role: 'accepted' }),
      ];
    },
  ),
];

type Start = (zoo: Zoo, name: string) => readonly string[];

function namedBy(what: string, name: string, start: Start): Animal {
  return animal(`a program named by ${what}: ${JSON.stringify(name)}`, async (zoo) => {
    const hostile = await zoo.puppet({ command: start(zoo, name), name });
    return [listenerRow(await listen(hostile, 'listener', { address: loopback }), loopback)];
  });
}

function named([hexadecimal, shown]: readonly [string, string]): Animal {
  return animal(`a process that calls itself ${JSON.stringify(shown)}`, async ({ puppet }) => {
    const hostile = await puppet({ name: shown });
    await hostile.tell(`name ${hexadecimal}`);
    return [listenerRow(await listen(hostile, 'listener', { address: loopback }), loopback)];
  });
}

/** The kernel names a program after the path it is started by, its executable stays perl's. */
function startedByLink(zoo: Zoo, name: string): readonly string[] {
  const link = join(zoo.directory(), name);
  symlinkSync(perl, link);
  return [link, puppetScript];
}

function startedFromCopy(zoo: Zoo, name: string): readonly string[] {
  const copy = join(zoo.directory(), name);
  copyFileSync(perl, copy);
  return [copy, puppetScript];
}

/** A script with an interpreter line: the kernel's name is the script's, the executable perl's. */
function startedAsScript(zoo: Zoo, name: string): readonly string[] {
  const script = join(zoo.directory(), name);
  writeFileSync(script, `#!${perl} -w\n${readFileSync(puppetScript, 'utf8')}`);
  chmodSync(script, 0o755);
  return [script];
}
