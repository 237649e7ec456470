import type { Paused } from "../domain/outcome/paused";
import type { Progress } from "../domain/outcome/progress";

/** Whoever waits for long work: told how far it is, and able to stop it. */
export interface Waiting {
  progress: Progress;
  stop: AbortSignal;
}

/** A stretch of work that nobody notices, in milliseconds; a screen is drawn every sixteen. */
const stretch = 10;

/**
 * Goes through long work, which tells at each of its pauses how much of it is done, and lets everything else have its turn in
 * between; null once somebody stops it.
 */
export async function unhurried<T>(work: Paused<T>, { progress, stop }: Waiting): Promise<T | null> {
  let began = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    if (performance.now() - began < stretch) continue;
    progress(value, 1);
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (stop.aborted) return null;
    began = performance.now();
  }
}

/** What a promise gives; null if somebody stops waiting for it before. */
export const unlessStopped = <T>(promise: Promise<T>, stop: AbortSignal): Promise<T | null> =>
  Promise.race([
    promise,
    new Promise<null>((resolve) => {
      if (stop.aborted) resolve(null);
      stop.addEventListener("abort", () => resolve(null), { once: true });
    }),
  ]);
