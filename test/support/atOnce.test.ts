import { cores, eachAtOnce } from "./atOnce";

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("work is done as much at once as there are cores, and results come in the order of what they are of", async () => {
  const all = Array.from({ length: cores * 3 }, (_, place) => place);
  let [running, most] = [0, 0];
  const done = await eachAtOnce(all, async (place) => {
    running += 1;
    most = Math.max(most, running);
    // The first of each turn ends last.
    for (let turn = 0; turn < cores - (place % cores); turn += 1) await soon();
    running -= 1;
    return place * 10;
  });
  expect(done).toEqual(all.map((place) => place * 10));
  expect(most).toBe(cores);
});

test("what fails is told", async () => {
  await expect(eachAtOnce([1, 2], () => Promise.reject(new Error("no")))).rejects.toThrow("no");
});

test("nothing to do is done", async () => expect(await eachAtOnce([], soon)).toEqual([]));
