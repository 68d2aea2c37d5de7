import * as v from 'valibot';
import { requests, type RequestArgument, type RequestName } from '../../core/contract/contract.ts';
import { RequestError } from '../../core/contract/request-error.ts';
import { translate } from '../../core/words/translate.ts';
import type { RequestHandlers } from './request-handlers.ts';

/**
 * Answers what a window asked, trusting neither `name` nor `argument`. Rejects with a
 * `RequestError` and nothing else: what a handler threw is its `cause`, which stays in the host.
 */
export async function answerRequest(
  handlers: RequestHandlers,
  name: unknown,
  argument: unknown,
): Promise<unknown> {
  if (!isRequestName(name)) throw new RequestError('unknown', translate('host.unknownRequest'));
  const checked = checkArgument(name, argument);
  try {
    return await callHandler(handlers, name, checked);
  } catch (error) {
    throw asRequestError(name, error);
  }
}

function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(requests, name);
}

function checkArgument<Name extends RequestName>(
  name: Name,
  argument: unknown,
): RequestArgument<Name> {
  const schema: v.GenericSchema<unknown, RequestArgument<Name>> = requests[name].schema;
  const result = v.safeParse(schema, argument);
  if (result.success) return result.output;
  const problem = v.summarize(result.issues);
  throw new RequestError('invalid', translate('host.invalidArgument', { name, problem }));
}

function callHandler<Name extends RequestName>(
  handlers: RequestHandlers,
  name: Name,
  argument: RequestArgument<Name>,
): unknown {
  return handlers[name](argument);
}

function asRequestError(name: RequestName, error: unknown): RequestError {
  if (error instanceof RequestError) return error;
  const failure = new RequestError('failed', translate('host.requestFailed', { name }));
  failure.cause = error;
  return failure;
}
