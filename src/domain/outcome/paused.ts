/** Work that pauses where others may have their turn, and tells there how much of it is done, from 0 to 1. */
export type Paused<T> = Generator<number, T, void>;

/** What the work gives when nobody needs a turn in between. */
export function unpaused<T>(work: Paused<T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
