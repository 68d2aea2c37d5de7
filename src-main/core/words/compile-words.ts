import {
  compile,
  type MessageCompilerContext,
  type MessageFunction,
  type ResourceNode,
} from '@intlify/core-base';

/** What the message format gives a meaning: values, links to other messages, plurals, escapes. */
const special = /[{}@|\\%]/;

/**
 * The words of a message as a function of its values. Most messages are plain words and are taken
 * as they are: to parse all those of a window takes longer than to draw it.
 */
export function compileWords(
  message: string | ResourceNode,
  context: MessageCompilerContext,
): MessageFunction {
  if (typeof message !== 'string' || special.test(message)) return compile(message, context);
  return () => message;
}
