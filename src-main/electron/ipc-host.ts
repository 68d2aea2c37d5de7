import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { Stop } from '../core/contract/client.ts';
import {
  type AnswerEnvelope,
  type AnswerPiece,
  pieceChannel,
  requestChannel,
} from '../core/contract/preload-bridge.ts';
import { RequestError } from '../core/contract/request-error.ts';
import { translate } from '../core/words/translate.ts';
import { answerRequest } from '../host/requests/answer-request.ts';
import type { RequestHandlers } from '../host/requests/request-handlers.ts';
import { isOwnSender } from './own-sender.ts';
import { type WaitingPieces, waitingPieces } from './waiting-pieces.ts';

/** Answers the requests of Portside's own windows until the returned function is called. */
export function answerWindows(handlers: RequestHandlers): Stop {
  const pieces = waitingPieces();
  ipcMain.handle(requestChannel, (event, name: unknown, argument: unknown) =>
    answer({ handlers, pieces }, event, name, argument),
  );
  ipcMain.handle(pieceChannel, (event, number: unknown) => nextPiece(pieces, event, number));
  return () => {
    ipcMain.removeHandler(requestChannel);
    ipcMain.removeHandler(pieceChannel);
  };
}

interface Answering {
  readonly handlers: RequestHandlers;
  readonly pieces: WaitingPieces;
}

async function answer(
  { handlers, pieces }: Answering,
  event: IpcMainInvokeEvent,
  name: unknown,
  argument: unknown,
): Promise<AnswerEnvelope | AnswerPiece> {
  if (!isOwnSender(event.senderFrame)) return senderRefused();
  try {
    const result = await answerRequest(handlers, name, argument);
    // Whoever asked may be gone by now, and nothing is kept for nobody.
    if (event.sender.isDestroyed() || !isOwnSender(event.senderFrame)) return senderRefused();
    return pieces.begin(event.sender, result);
  } catch (error) {
    return failure(error);
  }
}

function nextPiece(
  pieces: WaitingPieces,
  event: IpcMainInvokeEvent,
  number: unknown,
): AnswerEnvelope | AnswerPiece {
  if (!isOwnSender(event.senderFrame)) return senderRefused();
  const next = pieces.next(event.sender, number);
  return next ?? failure(new RequestError('invalid', translate('desktop.noSuchPiece')));
}

function senderRefused(): AnswerEnvelope {
  return failure(new RequestError('failed', translate('desktop.senderRefused')));
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
