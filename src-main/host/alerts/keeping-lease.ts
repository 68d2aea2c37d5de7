import type { Stop } from '../../core/contract/client.ts';
import { type Clock, systemClock } from '../../monitor/clock.ts';

/** The claim of this host to be the one who keeps something in a data folder. */
export interface KeepingLease {
  readonly held: () => boolean;
  /** Whether this host is fit to keep it; where it is not, another one may. */
  setFit(fit: boolean): void;
  /** Gives the claim up for good; resolves when another host can have it. */
  stop(): Promise<void>;
}

export interface KeepingLeaseOptions {
  /** Answers what gives the claim up, or null while another host has it. Never rejects. */
  readonly claim: () => Promise<Stop | null>;
  /** Called when the claim was got, but for the one that `leaseKeeping` begins with. */
  readonly onHeld: () => void;
  readonly clock?: Clock;
}

const retryMs = 3000;

/** Claims at once, and every few seconds while another host has the claim. */
export async function leaseKeeping(options: KeepingLeaseOptions): Promise<KeepingLease> {
  const { claim, onHeld, clock = systemClock } = options;
  let fit = true;
  let stopped = false;
  let release: Stop | null = null;
  let stopTimer: Stop = () => undefined;
  let line = Promise.resolve();

  async function tryClaim(): Promise<boolean> {
    stopTimer();
    if (stopped || !fit || release !== null) return false;
    release = await claim();
    if (release !== null) return true;
    stopTimer = clock.startTimer(claimLater, retryMs);
    return false;
  }

  function claimLater(): void {
    line = line.then(async () => {
      if (await tryClaim()) onHeld();
    });
  }

  function giveUp(): void {
    stopTimer();
    release?.();
    release = null;
  }

  await tryClaim();
  return {
    held: () => release !== null,
    setFit: (isFit) => {
      if (isFit === fit) return;
      fit = isFit;
      if (fit) claimLater();
      else line = line.then(giveUp);
    },
    stop: () => {
      stopped = true;
      line = line.then(giveUp);
      return line;
    },
  };
}
