import type { SavedSnapshot } from '../../src-main/core/snapshot/saved-snapshot.ts';
import type { Phrase } from '../../src-main/core/words/phrase.ts';
import { useComparison } from '../stores/comparison.ts';
import { useHistoryView } from '../stores/history-view.ts';
import { useListOptions } from '../stores/list-options.ts';
import {
  openText,
  type OpenedTable,
  type Opening,
  type TableOrigin,
} from '../stores/opened-table.ts';
import { useShownTable } from '../stores/shown-table.ts';
import { useSnapshotsDialog } from '../stores/snapshots-dialog.ts';
import { chooseFile } from './choose-file.ts';
import { readFileText } from './read-file-text.ts';
import { useHost } from './use-host.ts';
import { useWords } from './use-words.ts';

/** Opening tables of other times and machines. What cannot be opened is told in the dialog. */
export interface OpenTables {
  readonly openFile: (file: File) => Promise<void>;
  readonly openPasted: (text: string) => void;
  readonly openSaved: (snapshot: SavedSnapshot) => Promise<void>;
  /** Asks the person for a file first. */
  readonly chooseFile: () => void;
  /** Reads a saved snapshot without showing it; null, and told, when that cannot be. */
  readonly readSaved: (snapshot: SavedSnapshot) => Promise<OpenedTable | null>;
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

  function refuse(origin: TableOrigin, problem: Phrase): null {
    const reason = sayPhrase(problem);
    const name = origin.kind === 'pasted' ? say('saved.pastedText') : origin.fileName;
    dialog.tell({ key: 'saved.cannotOpen', values: { name, reason } });
    return null;
  }

  function accepted(opening: Opening, origin: TableOrigin): OpenedTable | null {
    return opening.ok ? opening.opened : refuse(origin, opening.problem);
  }

  function show(opened: OpenedTable | null): void {
    if (opened === null) return;
    dialog.close();
    shownTable.show({ kind: 'opened', opened });
    history.open = false;
    comparison.open = false;
    if (options.view === 'unix' && opened.unix === null) options.view = 'ports';
    // Its rows are others, even where they look the same.
    options.openKey = null;
    options.activeKey = null;
  }

  async function readSaved({ fileName, facts }: SavedSnapshot): Promise<OpenedTable | null> {
    const origin = { kind: 'saved', fileName, label: facts?.label ?? '' } as const;
    const answer = await host.snapshots.read(fileName).catch(lineBroke);
    return answer.ok
      ? accepted(openText(answer.text, origin), origin)
      : refuse(origin, answer.problem);
  }

  async function openFile(file: File): Promise<void> {
    const origin = { kind: 'file', fileName: file.name } as const;
    const read = await readFileText(file);
    show(read.ok ? accepted(openText(read.text, origin), origin) : refuse(origin, read.problem));
  }

  function openPasted(text: string): void {
    const origin = { kind: 'pasted' } as const;
    show(accepted(openText(text, origin), origin));
  }

  return {
    openFile,
    openPasted,
    openSaved: async (snapshot) => show(await readSaved(snapshot)),
    chooseFile: () => chooseFile((file) => void openFile(file)),
    readSaved,
  };
}

function lineBroke(error: unknown): { readonly ok: false; readonly problem: Phrase } {
  const reason = error instanceof Error ? error.message : String(error);
  return { ok: false, problem: { key: 'saved.lineBroke', values: { reason } } };
}
