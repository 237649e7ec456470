import { valueAt } from "../../../src/domain/places/policyPath";
import { nextVersion, policyFor } from "../../../src/domain/scheme/policyVersion";
import type { PolicyVersion } from "../../../src/domain/scheme/registeredVersion";
import { scheme000 } from "../../support/period000";

const version = (from: string, changes: readonly [path: string, was: number, now: number][]): PolicyVersion => ({
  version: "2",
  from,
  on: "2026-11-22",
  by: "",
  changes: changes.map(([path, was, now]) => ({ path, was, now })),
});

test.each([
  ["1", "2"],
  ["9", "10"],
  ["2026-3", "2026-4"],
  ["草案", "草案.1"],
])("after version %s comes %s", (before, after) => {
  expect(nextVersion(before)).toBe(after);
});

describe("Versions that wait", () => {
  const pending = [version("2027-01", [["bands.4.from", 92, 93]]), version("2026-12", [["bands.4.from", 90, 92]])];

  test.each([
    ["2026-11", 90, "1"],
    ["2026-12", 92, "2"],
    ["2027-03", 93, "3"],
  ])("in %s grade A begins at %d", (month, from, number) => {
    const held = policyFor(scheme000, pending, month);
    expect([valueAt(held, "bands.4.from"), held.version]).toEqual([from, number]);
  });

  test("leave the present policy as it is", () => {
    policyFor(scheme000, pending, "2027-03");
    expect(scheme000.bands[4]?.from).toBe(90);
  });
});
