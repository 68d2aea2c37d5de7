import { RequestError } from '../../core/contract/request-error.ts';
import { translate } from '../../core/words/translate.ts';
import type { EndingHandlers } from './create-endings.ts';

/** The answers of a host that ends no processes: how to start one that does. */
export const withoutEndings: EndingHandlers = {
  'process.previewEnd': refuse,
  'process.end': refuse,
  'process.startAgain': refuse,
};

function refuse(): Promise<never> {
  return Promise.reject(new RequestError('failed', translate('ending.off')));
}
