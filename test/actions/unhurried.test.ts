import { readOtherPeriod } from "../../src/actions/readOtherPeriod";
import { unhurried } from "../../src/actions/unhurried";
import { numbered, periodFile } from "../support/periodFile";
import { shipped } from "../support/shipped";
import { today } from "./support";

/** Every look at the clock is a stretch of work later. */
beforeEach(() => {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += 50));
});
afterEach(() => jest.restoreAllMocks());

/** Work of so many parts; what it has done is kept. */
function* parts(count: number, done: number[]): Generator<number, string, void> {
  for (let part = 0; part < count; part += 1) {
    done.push(part);
    yield part / count;
  }
  return "done";
}

describe("Long work", () => {
  test("tells how far it is, and lets others have their turn between its parts", async () => {
    const told: number[] = [];
    const turns: number[] = [];
    const timer = setInterval(() => turns.push(told.length), 0);
    const stop = new AbortController().signal;
    const result = await unhurried(parts(40, []), { progress: (share) => told.push(share), stop });
    clearInterval(timer);
    expect([result, told.length, told[1]]).toEqual(["done", 40, 1 / 40]);
    expect(new Set(turns).size).toBeGreaterThan(5);
  });

  test("goes no further once it is stopped", async () => {
    const stopping = new AbortController();
    const done: number[] = [];
    const progress = (share: number): void => (share >= 0.1 ? stopping.abort() : undefined);
    expect(await unhurried(parts(40, done), { progress, stop: stopping.signal })).toBeNull();
    expect(done).toEqual([0, 1, 2, 3, 4]);
  });
});

describe("Another workbook", () => {
  const given = (bytes: Uint8Array, arrayBuffer = () => Promise.resolve(bytes.slice().buffer)) => ({
    name: "x.xlsx",
    size: bytes.length,
    arrayBuffer,
  });
  const month = { scheme: shipped("000"), people: numbered(Array.from({ length: 40 }, () => ({}))) };

  test("is read in stretches, from its beginning to its end", async () => {
    const told: number[] = [];
    const stop = new AbortController().signal;
    const progress = (share: number): void => void told.push(share);
    const result = await readOtherPeriod(given(periodFile(month)), today, { progress, stop });
    expect(result.ok).toBe(true);
    expect(told.length).toBeGreaterThan(5);
    expect([...told].sort((one, other) => one - other)).toEqual(told);
    expect(told.at(-1)).toBeGreaterThan(0.5);
  });

  test("is not read any further once somebody stops it", async () => {
    const stopping = new AbortController();
    const told: number[] = [];
    const progress = (share: number): void => {
      told.push(share);
      if (told.length === 3) stopping.abort();
    };
    const result = await readOtherPeriod(given(periodFile(month)), today, { progress, stop: stopping.signal });
    expect([result, told.length]).toEqual([{ ok: false, issues: [{ code: "readingStopped" }] }, 3]);
  });

  test("is not waited for once somebody stops it, though the system never hands it out", async () => {
    const stopping = new AbortController();
    const never = given(new Uint8Array(), () => new Promise(() => undefined));
    const reading = readOtherPeriod(never, today, { progress: () => undefined, stop: stopping.signal });
    stopping.abort();
    expect(await reading).toEqual({ ok: false, issues: [{ code: "readingStopped" }] });
  });
});
