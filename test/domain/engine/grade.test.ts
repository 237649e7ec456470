import { bandOf, nextGrade } from "../../../src/domain/engine/bands";
import { payHome } from "../../../src/domain/pay/payoutRule";
import { flagsOf } from "../../../src/domain/consequences/flags";
import { evaluated, scheme000 } from "../../support/period000";

test.each([
  [0, "E", 250],
  [74.99, "E", 250],
  [75, "D", 300],
  [79.99, "D", 300],
  [80, "C", 350],
  [84.99, "C", 350],
  [85, "B", 400],
  [89.99, "B", 400],
  [90, "A", 500],
  [90.01, "A", 500],
  [100, "A", 500],
])("a total of %d is graded %s and pays %d", (total, grade, pay) => {
  const band = bandOf(scheme000.bands, total);
  expect([band.grade, payHome(scheme000.payout).pay(scheme000.payout, band.pay, {}).payout]).toEqual([grade, pay]);
});

test.each([
  [89.6, { grade: "A", missing: 0.4 }],
  [74.99, { grade: "D", missing: 0.01 }],
  [90, null],
])("from %d the next grade is %j", (total, next) => expect(nextGrade(scheme000.bands, total)).toEqual(next));

const flagged = (...given: Parameters<typeof evaluated>) => {
  const { total, band, payout, consequences } = evaluated(...given);
  return { total, payout, grade: band.grade, flags: flagsOf(consequences) };
};

test("a total of exactly 90 is an A and is flagged", () =>
  expect(flagged({ rude_tone: 2 })).toMatchObject({ total: 90, grade: "A", flags: ["boundary_read_as_upper"] }));

test("89.99 is a B without a flag", () =>
  expect(flagged({ rude_tone: 2, enthusiasm: 3.99 })).toMatchObject({ total: 89.99, grade: "B", flags: [] }));

test("when HR moves the A band away from 90, the edge is no longer flagged", () => {
  const bands = scheme000.bands.map((band) => (band.grade === "A" ? { ...band, from: 92 } : band));
  expect(flagged({ rude_tone: 2 }, { ...scheme000, bands })).toMatchObject({ grade: "B", flags: [] });
});

test.each([
  ["C", { attitude_complaint: 1 }, []],
  ["D", { attitude_complaint: 1, enthusiasm: 3.9 }, ["interview"]],
  ["E", { attitude_complaint: 1, exec_score: 0 }, ["interview"]],
])("grade %s after %j is flagged %j", (grade, changes, flags) =>
  expect(flagged(changes)).toMatchObject({ grade, flags }),
);

test("refusing orders takes no points and is put before people", () =>
  expect(flagged({ exec_refuse: true })).toMatchObject({ total: 100, payout: 500, flags: ["dismissal_decision"] }));
