import uPlot from 'uplot';
import { onMounted, onScopeDispose, shallowRef, watch, type Ref, type ShallowRef } from 'vue';
import type { CountSeries } from '../../../src-main/core/history/count-series.ts';
import type { CountsAnswer } from '../../../src-main/core/history/history-answers.ts';
import { useLanguage } from '../../stores/settings/language.ts';
import { useWhen, type When } from '../use-when.ts';
import { useWords, type Words } from '../use-words.ts';

/** Where in the element time is drawn, in CSS pixels. */
export interface PlotPlace {
  readonly leftPx: number;
  readonly widthPx: number;
}

const heightPx = 118;
/** How the numbers of the axes are written. */
type Writing = Pick<When, 'momentOf' | 'timeOf'> & Pick<Words, 'sayNumber'>;

/** A time written nearer to the end of the axis than this would be cut off there. */
const halfLabelPx = 28;

/** Lines that can be told apart. */
const mostLines = 5;

/** Draws counts over time into an element, in the colours of the theme, as wide as it is. */
export function useCountChart(
  element: Readonly<Ref<HTMLElement | null>>,
  counts: () => CountsAnswer,
): Readonly<ShallowRef<PlotPlace>> {
  const language = useLanguage();
  const writing = { ...useWhen(), sayNumber: useWords().sayNumber };
  const place = shallowRef<PlotPlace>({ leftPx: 0, widthPx: 0 });
  let chart: uPlot | null = null;

  function draw(): void {
    if (element.value === null) return;
    chart?.destroy();
    const answer = counts();
    chart = new uPlot(optionsFor(answer, element.value, writing), dataOf(answer), element.value);
    const ratio = globalThis.devicePixelRatio;
    place.value = { leftPx: chart.bbox.left / ratio, widthPx: chart.bbox.width / ratio };
  }

  onMounted(() => {
    draw();
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const sizes = new ResizeObserver(() => draw());
    const themes = new MutationObserver(() => draw());
    if (element.value !== null) sizes.observe(element.value);
    themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    dark.addEventListener('change', draw);
    onStop = () => {
      sizes.disconnect();
      themes.disconnect();
      dark.removeEventListener('change', draw);
      chart?.destroy();
    };
  });
  let onStop: () => void = () => undefined;
  onScopeDispose(() => onStop());
  watch([counts, () => language.speech], draw);
  return place;
}

/** The lines that are drawn, with the names of their colours; how many are not is in `further`. */
export function drawnLines({ series, further }: CountsAnswer): {
  readonly lines: readonly { readonly series: CountSeries; readonly colour: string }[];
  readonly further: number;
} {
  const drawn = series.slice(0, mostLines);
  return {
    lines: drawn.map((line, at) => ({ series: line, colour: `--chart-${at + 1}` })),
    further: further + series.length - drawn.length,
  };
}

function dataOf(answer: CountsAnswer): uPlot.AlignedData {
  const { fromMs, bucketMs, series } = answer;
  const times = (series[0]?.open ?? []).map((_, at) => (fromMs + at * bucketMs) / 1000);
  return [times, ...drawnLines(answer).lines.map((line) => [...line.series.open])];
}

function optionsFor(
  answer: CountsAnswer,
  element: HTMLElement,
  { momentOf, timeOf, sayNumber }: Writing,
): uPlot.Options {
  const style = getComputedStyle(element);
  const stepped = uPlot.paths.stepped?.({ align: 1 });
  const colour = (name: string): string => resolved(element, name);
  const font = `11px ${style.fontFamily}`;
  const axis = {
    stroke: colour('--text-faint'),
    font,
    grid: { stroke: colour('--line-faint'), width: 1 },
    ticks: { show: false },
  };
  const msPerPixel = (answer.toMs - answer.fromMs) / Math.max(200, element.clientWidth);
  const fits = (atMs: number): boolean => answer.toMs - atMs > halfLabelPx * msPerPixel;
  const times: uPlot.Axis.DynamicValues = (_, splits, _axis, _space, stepSeconds) =>
    splits.map((second) => {
      const atMs = second * 1000;
      if (!fits(atMs)) return '';
      return stepSeconds < 60 ? timeOf(atMs) : momentOf(atMs, answer.toMs);
    });
  const wholes = (_: uPlot, splits: number[]): string[] =>
    splits.map((count) => (Number.isInteger(count) ? sayNumber(count) : ''));
  return {
    width: Math.max(200, element.clientWidth),
    height: heightPx,
    padding: [8, 8, 0, 0],
    legend: { show: false },
    cursor: { show: false },
    scales: {
      x: { range: [answer.fromMs / 1000, answer.toMs / 1000] },
      y: { range: (_, __, most) => [0, Math.max(2, most * 1.1)] },
    },
    axes: [
      { ...axis, size: 22, space: 90, values: times },
      { ...axis, size: (_, labels) => axisWidth(labels), space: 28, values: wholes },
    ],
    series: [
      {},
      ...drawnLines(answer).lines.map((line) => ({
        stroke: colour(line.colour),
        width: 1.5,
        points: { show: false },
        ...(stepped === undefined ? {} : { paths: stepped }),
        ...(answer.series.length === 1 ? { fill: colour('--accent-ground') } : {}),
      })),
    ],
  };
}

const narrowestAxisPx = 38;
const digitPx = 7;

/** As wide as the longest of an axis' numbers; there are none before the first drawing. */
export function axisWidth(labels: readonly string[] | null): number {
  const longest = (labels ?? []).reduce((most, { length }) => Math.max(most, length), 0);
  return Math.max(narrowestAxisPx, 14 + longest * digitPx);
}

/** A canvas knows no variables and no `light-dark()`: the browser says what they come to. */
function resolved(element: HTMLElement, name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
