import { describe, expect, it } from 'vitest';
import TimeScrubber from '../../../../src-renderer/components/history/time-scrubber.vue';
import { useHistoryView } from '../../../../src-renderer/stores/history/history-view.ts';
import { renderComponent } from '../../../support/render-component.ts';

const minuteMs = 60_000;
const fromMs = new Date(2026, 10, 20, 13, 0, 0).getTime();
const toMs = fromMs + 60 * minuteMs;
const place = { leftPx: 40, widthPx: 600 };

const render = (atMs: number | null): Promise<string> =>
  renderComponent(TimeScrubber, { fromMs, toMs, place }, () => {
    useHistoryView().atMs = atMs;
  });

function attribute(html: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`).exec(html)?.[1];
}

describe('time-scrubber', () => {
  it('is a slider that says its moment as a time, not as a number', async () => {
    const html = await render(fromMs + 5 * minuteMs);
    expect(attribute(html, 'role')).toBe('slider');
    expect(attribute(html, 'tabindex')).toBe('0');
    expect(attribute(html, 'aria-label')).toBe('Moment');
    expect(attribute(html, 'aria-valuetext')).toBe('13:05');
  });

  it('is in bounds for a screen reader: the least, the most and what is between', async () => {
    const html = await render(fromMs + 5 * minuteMs);
    const [least, now, most] = ['min', 'now', 'max'].map((which) =>
      Number(attribute(html, `aria-value${which}`)),
    );
    expect([Number(now) - Number(least), Number(most) - Number(least)]).toEqual([5, 60]);
  });

  it('stands at now without words while nothing of the past was chosen', async () => {
    const html = await render(null);
    expect(attribute(html, 'style')).toBe('left:640px;');
    expect(attribute(html, 'aria-valuetext')).toBe('14:00');
    expect(html).not.toContain('class="time"');
    expect(html).not.toContain('past');
  });

  it('stands where its moment is, with the time to the second', async () => {
    const html = await render(fromMs + 30 * minuteMs);
    expect(attribute(html, 'style')).toBe('left:340px;');
    expect(html).toContain('13:30:00');
  });

  it('stays on the chart with a moment that is no longer in sight', async () => {
    expect(attribute(await render(fromMs - minuteMs), 'style')).toBe('left:40px;');
    expect(attribute(await render(toMs + minuteMs), 'style')).toBe('left:640px;');
  });
});
