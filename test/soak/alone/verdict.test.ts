import { describe, expect, it } from 'vitest';
import { aReport, samplesOf } from './a-soak.ts';
import { judge, verdictText, type SoakReport } from './verdict.ts';

function faultsOf(changes: Partial<SoakReport>): readonly string[] {
  return judge(aReport(changes)).faults;
}

describe('judge', () => {
  it('finds nothing where nothing is', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('names what grows', () => {
    const samples = samplesOf(20, (minute) => ({ threads: 13 + minute, heapMb: 40 + minute }));
    expect(faultsOf({ samples })).toEqual(['heap in use grows', 'threads grows']);
  });

  it('says of a short soak that it says nothing', () => {
    expect(faultsOf({ samples: samplesOf(7, () => ({})) })).toEqual([
      'too short to tell whether anything grows',
    ]);
  });

  it('takes up every complaint of a window', () => {
    const { visits } = aReport();
    expect(faultsOf({ visits: { ...visits, starved: ['history.events: no answer'] } })).toEqual([
      'a window was left waiting: history.events: no answer',
    ]);
    expect(
      faultsOf({ visits: { ...visits, torn: ['revision 7'], outstayed: ['never reads'] } }),
    ).toEqual(["a window's table was torn: revision 7", 'a rude window was let stay: never reads']);
    expect(faultsOf({ visits: { ...visits, answers: 0 } })).toEqual(['no window got an answer']);
  });

  it('takes up how the host ended', () => {
    expect(faultsOf({ code: null, left: null })).toEqual([
      'the host ended with a signal',
      'the host did not say what was left',
    ]);
    expect(faultsOf({ code: 1, said: 'broken\n', left: ['resource Timeout'] })).toEqual([
      'the host ended with 1',
      'the host said: broken',
      'left: resource Timeout',
    ]);
  });
});

describe('verdictText', () => {
  it('prints growth by figure, visits and the verdict', () => {
    const samples = samplesOf(20, (minute) => ({ heapMb: 40 + minute }));
    const report = aReport({ samples });
    const lines = verdictText(judge(report), report).split('\n');
    expect(lines).toContain('Over the last 9.0 minutes:');
    expect(lines.find((line) => line.includes('heap in use'))).toMatch(
      /55\.0 MB +\+9\.00 +\(at most \+2; \+60\.00 an hour\) {2}GROWS$/,
    );
    expect(lines).toContain('10 polite windows with 120 answers, 4 rude ones.');
    expect(lines.slice(-2)).toEqual(['FAULT: heap in use grows', 'Not to be left alone.']);
  });

  it('says so when all is well', () => {
    const report = aReport();
    expect(verdictText(judge(report), report)).toMatch(/Flat, and nothing left behind\.$/);
  });
});
