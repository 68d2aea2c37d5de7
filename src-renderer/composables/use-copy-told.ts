import { useToast } from '../stores/toast.ts';
import { copyText } from './copy-text.ts';

const longestToast = 60;

/** Copies a text, and tells that it did: with the text where that is short. */
export function useCopyTold(): (text: string) => Promise<void> {
  const toast = useToast();
  return async (text) => {
    const short = text.length <= longestToast && !text.includes('\n');
    if (!(await copyText(text))) toast.show('window.copyFailed');
    else if (short) toast.show('window.copied', { text });
    else toast.show('action.copiedRow');
  };
}
