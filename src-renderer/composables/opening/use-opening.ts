import type { LivePortTable } from '../../../src-main/core/grouping/live-port-table.ts';
import type { SavedSnapshot } from '../../../src-main/core/snapshot/saved-snapshot.ts';
import type { Phrase } from '../../../src-main/core/words/phrase.ts';
import { useComparison } from '../../stores/comparison/comparison.ts';
import { useHistoryView } from '../../stores/history/history-view.ts';
import { useListOptions } from '../../stores/search/list-options.ts';
import {
  openReading,
  type OpenedTable,
  type TableOrigin,
} from '../../stores/opening/opened-table.ts';
import { useShownTable } from '../../stores/table/shown-table.ts';
import { useSnapshotsDialog } from '../../stores/snapshots-dialog.ts';
import { chooseFile } from './choose-file.ts';
import type { TableText } from '../../worker/reading-news.ts';
import { useHost } from '../use-host.ts';
import { useTableReading } from './use-table-reading.ts';
import { useWords } from '../use-words.ts';

/** Opening tables of other times and machines. What cannot be opened is told in the dialog. */
export interface OpenTables {
  readonly openFile: (file: File) => Promise<void>;
  readonly openPasted: (text: string) => Promise<void>;
  readonly openSaved: (snapshot: SavedSnapshot) => Promise<void>;
  /** Asks the person for a file first. */
  readonly chooseFile: () => void;
  /** Reads a saved snapshot without showing it; null, and told, when that cannot be. */
  readonly readSaved: (snapshot: SavedSnapshot) => Promise<OpenedTable | null>;
}

/** A table that was read, and its sockets in groups. */
interface ReadTable {
  readonly opened: OpenedTable;
  readonly ports: LivePortTable;
}

/** The window's ways to open a snapshot or a dump in place of the live table. */
export function useOpening(): OpenTables {
  const { say, sayPhrase } = useWords();
  const host = useHost();
  const shownTable = useShownTable();
  const history = useHistoryView();
  const comparison = useComparison();
  const options = useListOptions();
  const dialog = useSnapshotsDialog();
  const read = useTableReading();

  function refuse(origin: TableOrigin, problem: Phrase): null {
    const reason = sayPhrase(problem);
    dialog.tell({ key: 'saved.cannotOpen', values: { name: nameOf(origin), reason } });
    return null;
  }

  function nameOf(origin: TableOrigin): string {
    return origin.kind === 'pasted' ? say('saved.pastedText') : origin.fileName;
  }

  /** null when it was given up, or is none, which is told. */
  async function readAs(origin: TableOrigin, source: TableText): Promise<ReadTable | null> {
    const answer = await read(nameOf(origin), source);
    if (answer === null) return null;
    const opening = openReading(answer.reading, origin);
    return opening.ok
      ? { opened: opening.opened, ports: answer.ports }
      : refuse(origin, opening.problem);
  }

  function show(table: ReadTable | null): void {
    if (table === null) return;
    const { opened } = table;
    dialog.close();
    shownTable.show({ kind: 'opened', ...table });
    history.open = false;
    comparison.open = false;
    if (options.view === 'unix' && opened.unix === null) options.view = 'ports';
    // Its rows are others, even where they look the same.
    options.openKey = null;
    options.activeKey = null;
  }

  async function readSaved({ fileName, facts }: SavedSnapshot): Promise<ReadTable | null> {
    const origin = { kind: 'saved', fileName, label: facts?.label ?? '' } as const;
    const answer = await host.snapshots.read(fileName).catch(lineBroke);
    return answer.ok
      ? readAs(origin, { kind: 'text', text: answer.text })
      : refuse(origin, answer.problem);
  }

  async function openFile(file: File): Promise<void> {
    show(await readAs({ kind: 'file', fileName: file.name }, { kind: 'file', file }));
  }

  return {
    openFile,
    openPasted: async (text) => show(await readAs({ kind: 'pasted' }, { kind: 'text', text })),
    openSaved: async (snapshot) => show(await readSaved(snapshot)),
    chooseFile: () => chooseFile((file) => void openFile(file)),
    readSaved: async (snapshot) => (await readSaved(snapshot))?.opened ?? null,
  };
}

function lineBroke(error: unknown): { readonly ok: false; readonly problem: Phrase } {
  const reason = error instanceof Error ? error.message : String(error);
  return { ok: false, problem: { key: 'saved.lineBroke', values: { reason } } };
}
