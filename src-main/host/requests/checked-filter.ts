import { RequestError } from '../../core/contract/request-error.ts';
import type { Filter } from '../../core/query/filter.ts';
import { parseFilter } from '../../core/query/parse-filter.ts';
import { translate } from '../../core/words/translate.ts';

/** The filter of a request; throws a `RequestError` (`invalid`) that says what is wrong with it. */
export function checkedFilter(name: string, text: string): Filter {
  const parsed = parseFilter(text);
  if (parsed.ok) return parsed.filter;
  const problem = parsed.errors.map(({ key, values }) => translate(key, values)).join(' · ');
  throw new RequestError('invalid', translate('host.invalidArgument', { name, problem }));
}
