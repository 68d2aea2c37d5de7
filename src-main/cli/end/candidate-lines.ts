import type { EndCandidate } from '../../core/ending/end-candidates.ts';
import { translate } from '../../core/words/translate.ts';
import { displayWidth } from '../terminal/display-width.ts';
import { padEnd, truncateMiddle } from '../terminal/fit-width.ts';
import { joinWithin } from '../terminal/wrap-text.ts';
import type { TextOutput } from '../terminal/terminal.ts';
import { visibleText } from '../../core/words/visible-text.ts';

const usualColumns = 80;
const indent = '  ';
const gap = '  ';
const widestName = 40;

/** `node 4711`, safe for a terminal. */
export function candidateName({ name, pid }: Pick<EndCandidate, 'name' | 'pid'>): string {
  const shown = visibleText(name) || translate('commandLine.unnamedProcess');
  return `${truncateMiddle(shown, widestName)} ${pid}`;
}

/** Who may be meant, a numbered line each, and what each has to do with it. */
export function candidateLines(
  candidates: readonly EndCandidate[],
  out: Pick<TextOutput, 'columns' | 'style'>,
): readonly string[] {
  const numberWidth = String(candidates.length).length;
  const nameWidth = Math.max(...candidates.map((one) => displayWidth(candidateName(one))));
  const lead = indent.length + numberWidth + gap.length + nameWidth + gap.length;
  const width = Math.max(16, (out.columns() ?? usualColumns) - lead);
  return candidates.flatMap((candidate, index) => {
    const [first = '', ...more] = joinWithin(candidateParts(candidate), ' · ', width);
    const number = String(index + 1).padStart(numberWidth);
    const name = padEnd(candidateName(candidate), nameWidth);
    const head = `${indent}${out.style('strong', number)}${gap}${name}${gap}`;
    return [head + first, ...more.map((line) => ' '.repeat(lead) + line)].map((line) =>
      line.trimEnd(),
    );
  });
}

function candidateParts({ waitsOn, connectionCount, parentOf }: EndCandidate): string[] {
  const places = waitsOn.map(({ protocol, port }) => `${port}/${protocol}`);
  return [
    ...(places.length > 0 ? [translate('endCommand.waits', { places: shortened(places) })] : []),
    ...(connectionCount > 0 ? [translate('ending.times', { count: connectionCount })] : []),
    ...(parentOf > 0 ? [translate('endCommand.parent', { count: parentOf })] : []),
    ...(places.length === 0 && connectionCount === 0 ? [translate('endCommand.byPid')] : []),
  ];
}

const mostPlaces = 6;

function shortened(places: readonly string[]): string {
  if (places.length <= mostPlaces) return places.join(', ');
  return `${places.slice(0, mostPlaces).join(', ')}, …`;
}
