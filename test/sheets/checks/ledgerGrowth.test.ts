import { readPeriod } from "../../../src/sheets/readPeriod";
import { largePeriod } from "../../bench/largePeriod";

let times = 0;

jest.mock("../../../src/sheets/columns/scoreColumns", () => {
  const real = jest.requireActual<typeof import("../../../src/sheets/columns/scoreColumns")>(
    "../../../src/sheets/columns/scoreColumns",
  );
  return {
    ...real,
    scoreColumns: (...given: Parameters<typeof real.scoreColumns>) => {
      times += 1;
      return real.scoreColumns(...given);
    },
  };
});

function timesFor(people: number, entries: number): number {
  const raw = largePeriod(people, entries);
  times = 0;
  readPeriod(raw, "2026-11-22");
  return times;
}

test("The columns of 评分表 are put together as often for many people and entries as for few", () => {
  expect(timesFor(20, 60)).toBe(timesFor(2, 3));
});
