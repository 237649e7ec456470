import type { Finding, Fix } from "../../../src/sheets/kit/finding";
import { type AnyPeriod, aPeriod } from "../../support/aPeriod";
import { type Mistake, checkMistakes, read } from "../../support/mistakes";

type Found = ReturnType<Mistake["finds"]>[number];

const rateOfMails = "items.2.method.pools.1.rules.0.threshold";
const rudeTone = "items.0.method.pools.0.rules.0.points";

/** A finding in the cell of a number of 规则; `back` is what its fix puts there. */
const inCell = (
  { raw, policy }: AnyPeriod,
  path: string,
  { severity, issue }: Pick<Finding, "severity" | "issue">,
  back: number | null = null,
): Found => {
  const at = policy(path);
  const cell = /([A-Z]+)(\d+)/.exec(at.address);
  const from = raw.policy.values[Number(cell?.[2]) - 1]?.[(cell?.[1] ?? "").charCodeAt(0) - 65] ?? "";
  return { severity, issue, at, fix: back === null ? null : { kind: "setValue", at, from, to: back } };
};

/** Several numbers that are put in order together. */
const sorted = (
  { policy }: AnyPeriod,
  at: string,
  cells: Readonly<Record<string, readonly [number, number]>>,
): Fix => ({
  kind: "setNumbers",
  at: policy(at),
  cells: Object.entries(cells).map(([path, [from, to]]) => ({ at: policy(path), from, to })),
});

/** One number typed over, and the one error in its cell. */
const edited = (
  title: string,
  path: string,
  { from, to }: { from: string | number; to: number },
  issue: Finding["issue"],
): Mistake => ({
  title,
  plant: ({ type, policy }) => type(policy(path), from),
  finds: (month) => [inCell(month, path, { severity: "error", issue }, to)],
});

const noNumber = (path: string, text: string): Finding["issue"] => ({ code: "policyNotANumber", path, read: text });

describe("a number of 规则 that cannot be read", () => {
  checkMistakes([
    edited("a deduction that was deleted", rudeTone, { from: "", to: 5 }, { code: "policyMissing", path: rudeTone }),
    edited("a deduction with its unit", rudeTone, { from: "6分", to: 6 }, noNumber(rudeTone, "6分")),
    edited("a deduction in full width", rudeTone, { from: "６", to: 6 }, noNumber(rudeTone, "６")),
    edited("a deduction in words", rudeTone, { from: "五分", to: 5 }, noNumber(rudeTone, "五分")),
    edited("a negative deduction", rudeTone, { from: -5, to: 5 }, { code: "policyNegative", path: rudeTone, read: -5 }),
    edited(
      "a rate as 98",
      rateOfMails,
      { from: 98, to: 0.98 },
      { code: "thresholdNotARate", path: rateOfMails, read: 98 },
    ),
    edited("a rate as text", rateOfMails, { from: "９８％", to: 0.98 }, noNumber(rateOfMails, "９８％")),
  ]);
});

describe("numbers of 规则 that do not fit together", () => {
  const tier = "items.1.method.tiers.1";
  checkMistakes([
    edited(
      "two grades with the same start",
      "bands.3.from",
      { from: 80, to: 85 },
      { code: "bandsNotAscending", path: "bands.3.from", grade: "B", from: 80, previous: 80 },
    ),
    {
      title: "a grade that starts above the next",
      plant: ({ type, policy }) => type(policy("bands.3.from"), 95),
      finds: (month) => [
        {
          ...inCell(month, "bands.4.from", {
            severity: "error",
            issue: {
              code: "bandsNotAscending",
              path: "bands.4.from",
              grade: "A",
              from: 90,
              previous: 95,
            },
          }),
          fix: sorted(month, "bands.4.from", { "bands.3.from": [95, 90], "bands.4.from": [90, 95] }),
        },
        inCell(
          month,
          "bands.3.from",
          { severity: "notice", issue: { code: "policyEdited", path: "bands.3.from", was: 85, now: 95 } },
          85,
        ),
      ],
    },
    {
      title: "full marks that do not add up to 100",
      plant: ({ type, policy }) => type(policy("items.0.full"), 25),
      finds: (month) => [
        inCell(month, "items.0.full", { severity: "error", issue: { code: "fullMarksNot100", sum: 105 } }, 20),
      ],
    },
    {
      title: "tiers out of order",
      plant: ({ type, policy }) => type(policy("items.1.method.tiers.1.from"), 0.95),
      finds: (month) => [
        {
          ...inCell(month, "items.1.method.tiers.2.from", {
            severity: "error",
            issue: {
              code: "tiersNotAscending",
              path: "items.1.method.tiers.2.from",
              label: "A",
              from: 0.9,
              previous: 0.95,
            },
          }),
          fix: sorted(month, "items.1.method.tiers.2.from", {
            "items.1.method.tiers.1.from": [0.95, 0.9],
            "items.1.method.tiers.2.from": [0.9, 0.95],
          }),
        },
        inCell(
          month,
          "items.1.method.tiers.1.from",
          {
            severity: "notice",
            issue: { code: "policyEdited", path: "items.1.method.tiers.1.from", was: 0.8, now: 0.95 },
          },
          0.8,
        ),
      ],
    },
    edited(
      "a tier that gives more than full marks",
      `${tier}.points`,
      { from: 25, to: 15 },
      { code: "tierPointsAboveFull", path: `${tier}.points`, label: "B", points: 25, full: 20 },
    ),
  ]);
});

describe("a sound 规则 that was edited", () => {
  checkMistakes([
    {
      title: "another deduction from this month on",
      plant: ({ type, policy }) => type(policy(rudeTone), 4),
      finds: (month) => [
        inCell(
          month,
          rudeTone,
          { severity: "notice", issue: { code: "policyEdited", path: rudeTone, was: 5, now: 4 } },
          5,
        ),
      ],
    },
    {
      title: "a better grade that pays less",
      plant: ({ type, policy }) => type(policy("bands.4.pay"), 300),
      finds: (month) => [
        inCell(
          month,
          "bands.4.pay",
          {
            severity: "warning",
            issue: { code: "payNotAscending", path: "bands.4.pay", grade: "A", pay: 300, previous: 400 },
          },
          500,
        ),
      ],
    },
  ]);

  test("scores follow the edited number at once", () => {
    const month = aPeriod();
    month.type(month.policy(rudeTone), 4);
    month.type(month.at(0, "rude_tone"), 1);
    expect(read(month).people[0]?.evaluation?.total).toBe(96);
  });
});

test("nobody is scored by a policy that was only half read", () => {
  const month = aPeriod();
  month.type(month.policy(rateOfMails), "");
  const { isPolicySound, people } = read(month);
  expect(isPolicySound).toBe(false);
  expect(people.map(({ evaluation }) => evaluation)).toEqual([null, null, null, null, null, null]);
});

test("several broken numbers are all reported", () => {
  const month = aPeriod();
  month.type(month.policy(rateOfMails), 98);
  month.type(month.policy(rudeTone), "");
  month.type(month.policy("bands.4.pay"), "五百");
  expect(
    read(month)
      .findings.map(({ issue }) => issue.code)
      .sort(),
  ).toEqual(["policyMissing", "policyNotANumber", "thresholdNotARate"]);
});
