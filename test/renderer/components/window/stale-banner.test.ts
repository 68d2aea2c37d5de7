import { describe, expect, it } from 'vitest';
import { clockText } from '../../../../src-main/core/alerts/clock-text.ts';
import StaleBanner from '../../../../src-renderer/components/window/stale-banner.vue';
import { renderComponent, renderedAtMs, wordsOf } from '../../../support/render-component.ts';

describe('the banner', () => {
  it('is not there while all is well', async () => {
    expect(wordsOf(await renderComponent(StaleBanner))).toBe('');
  });

  it('says that data is stale and how old it is when the line is lost', async () => {
    const html = await renderComponent(StaleBanner, {}, ({ hostStatus }) => {
      hostStatus.connection = 'lost';
    });
    expect(wordsOf(html)).toMatch(/^This data is stale\. The connection .* last read 0\.4 s ago/);
    expect(html).toContain('role="alert"');
  });

  it('does not speak of an age it does not have', async () => {
    const html = await renderComponent(StaleBanner, {}, ({ hostStatus }) => {
      hostStatus.connection = 'lost';
      hostStatus.status = null;
    });
    expect(wordsOf(html)).toContain('The connection to Portside is lost. Trying again…');
  });

  it('gives reason and fix when reading fails', async () => {
    const html = await renderComponent(StaleBanner, {}, ({ hostStatus, liveTable }) => {
      if (hostStatus.status !== null) {
        hostStatus.status = { ...hostStatus.status, state: 'failing' };
      }
      liveTable.notes = [
        { code: 'table-unreadable', level: 'error', values: { reason: 'EACCES' } },
      ];
    });
    expect(wordsOf(html)).toContain('cannot be read: EACCES');
    expect(wordsOf(html)).toContain('run Portside as root');
  });

  it('tells how much is held back while paused', async () => {
    const html = await renderComponent(StaleBanner, {}, ({ liveTable }) => {
      liveTable.setPaused(true, renderedAtMs - 5000);
      liveTable.changesWhilePaused = 3;
    });
    expect(wordsOf(html)).toBe(
      'List paused 5.0 s ago: it stands still in this window, readings go on. 3 changes since Resume this list',
    );
  });

  it.each([
    [null, 'Readings are paused until somebody resumes them.'],
    [renderedAtMs + 60_000, `Readings are paused until ${clockText(renderedAtMs + 60_000)}.`],
  ])('says that nothing is read until %j', async (untilMs, words) => {
    const html = await renderComponent(StaleBanner, {}, ({ hostStatus, liveTable }) => {
      const pause = { sinceMs: renderedAtMs - 1000, untilMs };
      if (hostStatus.status !== null) hostStatus.status = { ...hostStatus.status, pause };
      liveTable.setPaused(true, renderedAtMs - 5000);
    });
    expect(wordsOf(html)).toBe(
      `${words} Nothing is read for any window; this is how it was 0.4 s ago. Resume readings`,
    );
  });
});
