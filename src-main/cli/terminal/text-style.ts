import { styleText } from 'node:util';

/** What a piece of text means; how that looks is decided here and nowhere else. */
export type Tone = 'strong' | 'soft' | 'heading' | 'exposed' | 'opened' | 'closed' | 'failed';

/** Colours a finished text by its meaning, or leaves it as it is. */
export type TextStyle = (tone: Tone, text: string) => string;

/** Amber means reachable from outside or in conflict and nothing else. */
const formats: Readonly<Record<Tone, Parameters<typeof styleText>[0]>> = {
  strong: 'bold',
  soft: 'dim',
  heading: ['dim', 'underline'],
  exposed: 'yellow',
  opened: 'green',
  closed: ['dim', 'strikethrough'],
  failed: 'red',
};

/** A style that colours or does not. `text` must be free of control characters already. */
export function textStyle(colours: boolean): TextStyle {
  if (!colours) return (_tone, text) => text;
  return (tone, text) =>
    text === '' ? '' : styleText(formats[tone], text, { validateStream: false });
}
