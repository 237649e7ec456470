import type { PolicyIssue } from "../../../src/domain/issue/policyIssue";
import { policyFix } from "../../../src/domain/bonds/policyFix";
import { withNumbers } from "../../../src/domain/places/policyNumbers";
import type { Scheme } from "../../../src/domain/scheme/scheme";
import { schemeIssues } from "../../../src/domain/bonds/schemeIssues";
import { stretchedTo } from "../../../src/domain/figures/shares";
import { schemeById } from "../../../src/schemes";

const shipped = (id: string): Scheme => {
  const scheme = schemeById(id);
  if (scheme === undefined) throw new Error(`No scheme ${id}`);
  return scheme;
};

/** A shipped policy with some numbers typed wrong. */
const broken = (id: string, numbers: Readonly<Record<string, number>>): Scheme =>
  withNumbers(
    shipped(id),
    Object.entries(numbers).map(([path, now]) => ({ path, now })),
  );

const issueOf = (scheme: Scheme, code: PolicyIssue["code"]): PolicyIssue => {
  const issue = schemeIssues(scheme).find((one) => one.code === code);
  if (issue === undefined) throw new Error(`No ${code}`);
  return issue;
};

const fixOf = (scheme: Scheme, code: PolicyIssue["code"]) =>
  policyFix(scheme, issueOf(scheme, code))?.map(({ path, now }) => `${path}=${now}`) ?? null;

describe("A fault of the policy is put right", () => {
  test.each<[string, PolicyIssue["code"], Scheme, string[]]>([
    [
      "full marks of 125 shrink in proportion, with the marks they are made of",
      "fullMarksNot100",
      broken("000", { "items.0.full": 45 }),
      [
        "items.0.full=36",
        "items.1.full=16",
        "items.1.method.tiers.0.points=8",
        "items.1.method.tiers.1.points=12",
        "items.1.method.tiers.2.points=16",
        "items.2.full=32",
        "items.3.full=16",
        "items.3.method.parts.0.full=6.4",
        "items.3.method.parts.1.full=6.4",
        "items.3.method.parts.2.full=3.2",
      ],
    ],
    [
      "weights of groups that are not 100",
      "groupWeightsNot100",
      broken("003B", { "groups.1.weight": 25 }),
      ["groups.0.weight=77.27", "groups.1.weight=22.73"],
    ],
    [
      "parts that are not the whole",
      "partsNotFull",
      broken("000", { "items.3.method.parts.2.full": 9 }),
      ["items.3.method.parts.0.full=6.4", "items.3.method.parts.1.full=6.4", "items.3.method.parts.2.full=7.2"],
    ],
    [
      "grades out of order are sorted",
      "bandsNotAscending",
      broken("000", { "bands.1.from": 85, "bands.3.from": 75 }),
      ["bands.1.from=75", "bands.3.from=85"],
    ],
    [
      "pay out of order is sorted",
      "payNotAscending",
      broken("000", { "bands.1.pay": 350, "bands.2.pay": 300 }),
      ["bands.1.pay=300", "bands.2.pay=350"],
    ],
    [
      "the lowest grade begins at 0",
      "bandsDoNotStartAtZero",
      broken("000", { "bands.0.from": 10 }),
      ["bands.0.from=0"],
    ],
    [
      "the lowest tier begins at 0",
      "tiersDoNotStartAtZero",
      broken("000", { "items.1.method.tiers.0.from": 0.2 }),
      ["items.1.method.tiers.0.from=0"],
    ],
    [
      "tiers out of order are sorted",
      "tiersNotAscending",
      broken("000", { "items.1.method.tiers.1.from": 0.95 }),
      ["items.1.method.tiers.1.from=0.9", "items.1.method.tiers.2.from=0.95"],
    ],
    [
      "a tier is worth no more than the item",
      "tierPointsAboveFull",
      broken("000", { "items.1.method.tiers.2.points": 25 }),
      ["items.1.method.tiers.2.points=20"],
    ],
    [
      "steps out of order are sorted with their marks",
      "stepsNotAscending",
      broken("003B", { "items.2.method.steps.0.bound": 95 }),
      [
        "items.2.method.steps.0.bound=85",
        "items.2.method.steps.0.points=10",
        "items.2.method.steps.1.bound=90",
        "items.2.method.steps.1.points=20",
        "items.2.method.steps.2.bound=95",
        "items.2.method.steps.2.points=5",
      ],
    ],
    [
      "a ladder the wrong way round is turned",
      "stepsWrongWay",
      broken("003B", { "items.2.method.steps.0.points": 20, "items.2.method.steps.2.points": 5 }),
      ["items.2.method.steps.0.points=5", "items.2.method.steps.2.points=20"],
    ],
    [
      "the best step is worth the full marks",
      "bestStepNotFull",
      broken("003B", { "items.0.method.factor": 1 }),
      ["items.0.method.factor=0.5"],
    ],
    [
      "of two alternatives the one with more marks is judged",
      "alternativesNotOne",
      broken("004PRE", { "items.3.full": 5 }),
      ["items.3.full=0"],
    ],
    [
      "prizes fall with the place, within their own item",
      "prizesNotFalling",
      broken("004PK", { "items.2.method.prizes.1.amount": 400 }),
      ["items.2.method.prizes.0.amount=400", "items.2.method.prizes.1.amount=300"],
    ],
  ])("%s", (_, code, scheme, numbers) => {
    expect(fixOf(scheme, code)).toEqual(numbers);
  });

  test("not where two grades begin at the same total: only a person can say which should move", () => {
    expect(fixOf(broken("000", { "bands.3.from": 80 }), "bandsNotAscending")).toBeNull();
  });

  test("not where a grade lies beyond every total", () => {
    expect(fixOf(broken("000", { "bands.4.from": 120 }), "bandUnreachable")).toBeNull();
  });
});

describe("Numbers stretched in proportion", () => {
  test.each([
    [[1, 1, 1], 100, [33.34, 33.33, 33.33]],
    [[0, 20, 60], 100, [0, 25, 75]],
    [[0, 0], 100, [0, 0]],
  ])("%j to %d", (numbers, sum, expected) => {
    expect(stretchedTo(numbers, sum)).toEqual(expected);
  });
});
