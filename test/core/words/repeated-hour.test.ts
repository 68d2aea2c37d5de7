import { afterEach, describe, expect, it } from 'vitest';
import { repeatedHourMark } from '../../../src-main/core/words/repeated-hour.ts';

const usual = process.env['TZ'];
afterEach(() => {
  if (usual === undefined) delete process.env['TZ'];
  else process.env['TZ'] = usual;
});

/** Node asks for the zone anew when it is set. */
function markIn(zone: string, moment: string): string {
  process.env['TZ'] = zone;
  return repeatedHourMark(Date.parse(moment));
}

describe('repeatedHourMark', () => {
  it.each([
    ['Europe/Berlin', '2026-10-24T23:59:59Z', ''],
    ['Europe/Berlin', '2026-10-25T00:00:00Z', ' UTC+2'],
    ['Europe/Berlin', '2026-10-25T00:59:59Z', ' UTC+2'],
    ['Europe/Berlin', '2026-10-25T01:00:00Z', ' UTC+1'],
    ['Europe/Berlin', '2026-10-25T01:59:59Z', ' UTC+1'],
    ['Europe/Berlin', '2026-10-25T02:00:00Z', ''],
    ['America/New_York', '2026-11-01T05:30:00Z', ' UTC−4'],
    ['America/New_York', '2026-11-01T06:30:00Z', ' UTC−5'],
    ['Europe/London', '2026-10-25T01:30:00Z', ' UTC+0'],
    ['America/St_Johns', '2026-11-01T04:00:00Z', ' UTC−2:30'],
  ])('tells twice the same time apart: %s %s', (zone, moment, mark) => {
    expect(markIn(zone, moment)).toBe(mark);
  });

  it.each([
    ['Australia/Lord_Howe', '2026-04-04T14:45:00Z', ' UTC+11'],
    ['Australia/Lord_Howe', '2026-04-04T15:15:00Z', ' UTC+10:30'],
    ['Australia/Lord_Howe', '2026-04-04T15:45:00Z', ''],
  ])('knows clocks that are set back by half an hour: %s %s', (zone, moment, mark) => {
    expect(markIn(zone, moment)).toBe(mark);
  });

  it.each([
    ['Europe/Berlin', '2026-03-29T00:59:00Z'],
    ['Europe/Berlin', '2026-03-29T01:00:00Z'],
    ['Europe/Berlin', '2026-03-29T01:59:00Z'],
    ['UTC', '2026-10-25T01:00:00Z'],
    ['Asia/Kolkata', '2026-10-25T01:00:00Z'],
  ])('says nothing where the clock goes forward or stays: %s %s', (zone, moment) => {
    expect(markIn(zone, moment)).toBe('');
  });
});
