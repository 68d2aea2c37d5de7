/** The host that is left alone, at one moment. */
export interface Sample {
  /** Since the soak began. */
  readonly atMs: number;
  readonly residentMb: number;
  /** Of that, what V8 keeps ready for new things: it grows to a bound at busy moments, and stays. */
  readonly youngMb: number;
  /** In use in all threads of the host after a collection of garbage. */
  readonly heapMb: number;
  /** Buffers and what else lies beside the heaps. */
  readonly externalMb: number;
  readonly descriptors: number;
  readonly threads: number;
  readonly children: number;
  /** How late the worst of its event loops came, since the sample before. */
  readonly delayMs: Delay;
  /** Processor time since the sample before, as a share of one core. */
  readonly coreShare: number;
  readonly historyMb: number;
  /** Everything else in the data folder but scheduled snapshots. */
  readonly otherFilesMb: number;
  readonly snapshots: number;
  /** Windows that are open now. */
  readonly clients: number;
  /** Readings that the watching window was told of so far, and those that were due and missing. */
  readonly readings: number;
  readonly missed: number;
}

export interface Delay {
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
}
