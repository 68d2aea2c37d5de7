import { dumpLimitBytes, dumpLimitMegabytes } from '../../src-main/core/dump/dump-limit.ts';
import { textEncoding } from '../../src-main/core/dump/text-encoding.ts';
import type { Phrase } from '../../src-main/core/words/phrase.ts';

export type FileText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Phrase };

/** The text of a file the person chose. A folder, and a file that is gone, cannot be read. */
export async function readFileText(file: Blob): Promise<FileText> {
  if (file.size > dumpLimitBytes) {
    const values = { megabytes: dumpLimitMegabytes };
    return { ok: false, problem: { key: 'saved.tooLarge', values } };
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { ok: true, text: new TextDecoder(textEncoding(bytes)).decode(bytes) };
  } catch {
    return { ok: false, problem: { key: 'saved.noFile', values: {} } };
  }
}
