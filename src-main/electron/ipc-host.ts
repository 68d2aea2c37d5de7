import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { Stop } from '../core/contract/client.ts';
import { type AnswerEnvelope, requestChannel } from '../core/contract/preload-bridge.ts';
import { RequestError } from '../core/contract/request-error.ts';
import { translate } from '../core/words/translate.ts';
import { answerRequest } from '../host/answer-request.ts';
import type { RequestHandlers } from '../host/request-handlers.ts';
import { isOwnSender } from './own-sender.ts';

/** Answers the requests of Portside's own windows until the returned function is called. */
export function answerWindows(handlers: RequestHandlers): Stop {
  ipcMain.handle(requestChannel, (event, name: unknown, argument: unknown) =>
    answer(handlers, event, name, argument),
  );
  return () => {
    ipcMain.removeHandler(requestChannel);
  };
}

async function answer(
  handlers: RequestHandlers,
  event: IpcMainInvokeEvent,
  name: unknown,
  argument: unknown,
): Promise<AnswerEnvelope> {
  if (!isOwnSender(event.senderFrame)) {
    return failure(new RequestError('failed', translate('desktop.senderRefused')));
  }
  try {
    return { ok: true, result: await answerRequest(handlers, name, argument) };
  } catch (error) {
    return failure(error);
  }
}

/** What the window is told; whatever lies behind it is written to the host's own standard error. */
function failure(error: unknown): AnswerEnvelope {
  if (error instanceof RequestError) {
    if (error.cause !== undefined) console.error(error.message, error.cause);
    return { ok: false, error: { code: error.code, message: error.message } };
  }
  console.error(error);
  return { ok: false, error: { code: 'failed', message: String(error) } };
}
