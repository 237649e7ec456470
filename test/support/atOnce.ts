import { availableParallelism } from "node:os";

/** How much can be done at the same time without one waiting for the other. */
export const cores = availableParallelism();

/** Does the work for each in their order, as many at a time as there are cores; results come in that order too. */
export async function eachAtOnce<One, Done>(all: readonly One[], work: (one: One) => Promise<Done>): Promise<Done[]> {
  const done: Done[] = [];
  const left = all.entries();
  const lane = async (): Promise<void> => {
    for (const [place, one] of left) done[place] = await work(one);
  };
  await Promise.all(Array.from({ length: Math.min(cores, all.length) }, lane));
  return done;
}
