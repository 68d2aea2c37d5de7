/** What became of the windows that came. */
export interface Visits {
  readonly polite: number;
  readonly rude: number;
  /** Answers that polite windows got. */
  readonly answers: number;
  /** What a polite window waited for in vain; each is a fault of the host. */
  readonly starved: readonly string[];
  /** Tables that deltas had made another than a new snapshot. */
  readonly torn: readonly string[];
  /** Rude windows that the host should have sent away and had not. */
  readonly outstayed: readonly string[];
}

/** Keeps count of visits while they happen. */
export interface VisitLedger {
  came(manner: 'polite' | 'rude'): void;
  answered(): void;
  complain(about: 'starved' | 'torn' | 'outstayed', what: string): void;
  visits(): Visits;
}

/** More complaints than these tell nothing new. */
const mostComplaints = 20;

export function visitLedger(): VisitLedger {
  const count = { polite: 0, rude: 0, answers: 0 };
  const complaints = { starved: [] as string[], torn: [] as string[], outstayed: [] as string[] };
  return {
    came: (manner) => void (count[manner] += 1),
    answered: () => void (count.answers += 1),
    complain: (about, what) => {
      if (complaints[about].length < mostComplaints) complaints[about].push(what);
    },
    visits: () => ({
      ...count,
      starved: [...complaints.starved],
      torn: [...complaints.torn],
      outstayed: [...complaints.outstayed],
    }),
  };
}
