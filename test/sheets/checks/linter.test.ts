import type { PolicyIssue } from "../../../src/domain/issue/policyIssue";
import { policySeverity } from "../../../src/domain/issue/policySeverity";
import { withValueAt } from "../../../src/domain/places/policyPath";
import { parseScheme } from "../../../src/domain/parse/parseScheme";
import { policyFix } from "../../../src/domain/bonds/policyFix";
import type { Scheme } from "../../../src/domain/scheme/scheme";
import { schemeIssues } from "../../../src/domain/bonds/schemeIssues";
import { schemeById } from "../../../src/schemes";
import { cellAt } from "../../../src/sheets/kit/address";
import type { Fix } from "../../../src/sheets/kit/finding";
import type { CellValue } from "../../../src/sheets/kit/plan";
import { policyBook } from "../../../src/sheets/policy/policyBook";
import { readPeriod } from "../../../src/sheets/readPeriod";
import { rawPeriodOf } from "../../xlsx/readBack";
import { seat } from "../../xlsx/team";
import { typedOver } from "../rawOf";

/** A file that is too large is not read, so it has no places; formulas are asked of the finished sheets (`sheets/policyOnSheets`). */
type Code = Exclude<PolicyIssue["code"], "policyFileTooLarge" | "policyFormulaTooLong">;

/** Numbers typed into 规则 of a policy as shipped; the place whose cell the finding names, and what a click there does. */
interface OnSheet {
  id: string;
  typed: Readonly<Record<string, CellValue>>;
  at: string;
  /** What the fix sets, by place; null where only a person can say. */
  fix: Readonly<Record<string, number>> | null;
}

/** Parts of a policy that have no cell, broken in its file; found at this place of it. */
interface InFile {
  id: string;
  broken: Readonly<Record<string, unknown>>;
  at: string;
}

const rate = "items.2.method.pools.1.rules.0.threshold";

/** One policy for each fault the linter knows; a new fault without one does not compile. */
const faults: { readonly [Of in Code]: OnSheet | InFile } = {
  policyMissing: { id: "000", typed: { [rate]: "" }, at: rate, fix: { [rate]: 0.98 } },
  policyNotANumber: { id: "000", typed: { [rate]: "98％" }, at: rate, fix: { [rate]: 0.98 } },
  policyNegative: { id: "003B", typed: { "items.1.full": -30 }, at: "items.1.full", fix: { "items.1.full": 30 } },
  policyMalformed: { id: "000", broken: { "items.0.method.kind": "magic" }, at: "items.0.method.kind" },
  policyFixed: { id: "000", typed: { "bands.0.from": 10 }, at: "bands.0.from", fix: { "bands.0.from": 0 } },
  policyTooLong: { id: "000", broken: { "bands.1.grade": "级".repeat(61) }, at: "bands.1.grade" },
  policyTextUnwritable: { id: "000", broken: { "items.0.name.en": "a\u0000b" }, at: "items.0.name.en" },
  policyTextBlank: { id: "000", broken: { "bands.1.grade": "\u3000" }, at: "bands.1.grade" },
  policyTextCut: { id: "000", broken: { "inputs.0.prompt.en": "x".repeat(256) }, at: "inputs.0.prompt.en" },
  policyOutOfRange: { id: "000", typed: { decimals: 9 }, at: "decimals", fix: { decimals: 2 } },
  thresholdNotARate: { id: "000", typed: { [rate]: 98 }, at: rate, fix: { [rate]: 0.98 } },
  fullMarksNot100: { id: "004PRE", typed: { "items.0.full": 45 }, at: "items.0.full", fix: { "items.0.full": 35 } },
  fullMarksScaled: { id: "001", typed: {}, at: "items.0.full", fix: null },
  groupWeightsNot100: {
    id: "003B",
    typed: { "groups.1.weight": 25 },
    at: "groups.0.weight",
    fix: { "groups.0.weight": 77.27, "groups.1.weight": 22.73 },
  },
  groupNot100: { id: "003B", typed: { "items.1.full": 40, "groups.0.cap": 110 }, at: "groups.0.weight", fix: null },
  noWeights: {
    id: "003A",
    typed: Object.fromEntries([0, 1, 2].map((at) => [`items.0.method.measure.of.${at}.weight`, 0])),
    at: "items.0.method.measure.of.0.weight",
    fix: { "items.0.method.measure.of.0.weight": 1 },
  },
  bestStepNotFull: {
    id: "003B",
    typed: { "items.0.method.factor": 1 },
    at: "items.0.method.steps.0.bound",
    fix: { "items.0.method.factor": 0.5 },
  },
  stepsNotAscending: {
    id: "003B",
    typed: { "items.2.method.steps.0.bound": 95 },
    at: "items.2.method.steps.1.bound",
    fix: {
      "items.2.method.steps.0.bound": 85,
      "items.2.method.steps.0.points": 10,
      "items.2.method.steps.1.bound": 90,
      "items.2.method.steps.1.points": 20,
      "items.2.method.steps.2.bound": 95,
      "items.2.method.steps.2.points": 5,
    },
  },
  stepsWrongWay: {
    id: "003B",
    typed: { "items.2.method.steps.0.points": 20, "items.2.method.steps.2.points": 5 },
    at: "items.2.method.steps.1.points",
    fix: { "items.2.method.steps.0.points": 5, "items.2.method.steps.2.points": 20 },
  },
  bandsDoNotStartAtZero: { id: "000", broken: { "bands.0.from": 10 }, at: "bands.0.from" },
  bandsNotAscending: { id: "003B", typed: { "bands.3.from": 65 }, at: "bands.3.from", fix: { "bands.3.from": 80 } },
  bandUnreachable: { id: "000", typed: { "bands.4.from": 120 }, at: "bands.4.from", fix: { "bands.4.from": 90 } },
  payNotAscending: { id: "003B", typed: { "bands.4.pay": 0.9 }, at: "bands.4.pay", fix: { "bands.4.pay": 1.2 } },
  tiersNotAscending: {
    id: "000",
    typed: { "items.1.method.tiers.1.from": 0.95 },
    at: "items.1.method.tiers.2.from",
    fix: { "items.1.method.tiers.1.from": 0.9, "items.1.method.tiers.2.from": 0.95 },
  },
  tiersDoNotStartAtZero: {
    id: "000",
    broken: { "items.1.method.tiers.0.from": 0.2 },
    at: "items.1.method.tiers.0.from",
  },
  tiersWrongWay: {
    id: "000",
    typed: { "items.1.method.tiers.0.points": 16 },
    at: "items.1.method.tiers.1.points",
    fix: { "items.1.method.tiers.0.points": 15, "items.1.method.tiers.1.points": 16 },
  },
  tierPointsAboveFull: {
    id: "000",
    typed: { "items.1.method.tiers.2.points": 25 },
    at: "items.1.method.tiers.2.points",
    fix: { "items.1.method.tiers.2.points": 20 },
  },
  bestTierBelowFull: {
    id: "000",
    typed: { "items.1.method.tiers.2.points": 18 },
    at: "items.1.method.tiers.2.points",
    fix: { "items.1.method.tiers.2.points": 20 },
  },
  partsNotFull: {
    id: "000",
    typed: { "items.3.method.parts.2.full": 9 },
    at: "items.3.method.parts.0.full",
    fix: { "items.3.method.parts.0.full": 6.4, "items.3.method.parts.1.full": 6.4, "items.3.method.parts.2.full": 7.2 },
  },
  prizesNotFalling: {
    id: "004PK",
    typed: { "items.1.method.prizes.2.amount": 500 },
    at: "items.1.method.prizes.2.amount",
    fix: { "items.1.method.prizes.2.amount": 100 },
  },
  alternativesNotOne: {
    id: "004PRE",
    typed: { "items.3.full": 20, "items.1.full": 10 },
    at: "items.2.full",
    fix: { "items.3.full": 0 },
  },
  limitsReversed: {
    id: "003P",
    typed: { "inputs.2.each.min": 150 },
    at: "inputs.2.each.max",
    fix: { "inputs.2.each.min": 100, "inputs.2.each.max": 150 },
  },
  rankingUnreachable: { id: "003A", broken: { "ranking.from": 120, lines: [] }, at: "ranking.from" },
  notFromSource: { id: "004PK", typed: {}, at: "A1", fix: null },
  duplicateId: { id: "003B", broken: { "items.1.id": "visit" }, at: "items.1.id" },
  unknownGroup: { id: "003B", broken: { "items.1.group": "ghost" }, at: "items.1.group" },
  unknownLine: { id: "003P", broken: { "lines.4.terms.3.line": "ghost" }, at: "lines.4.terms.3.line" },
  unknownGrade: { id: "000", broken: { "consequences.0.belowGrade": "S" }, at: "consequences.0.belowGrade" },
  unknownInput: { id: "004PAY", broken: { "payout.lines.0.input": "ghost" }, at: "payout.lines.0.input" },
  unknownItem: { id: "003D", broken: { "consequences.0.item": "ghost" }, at: "consequences.0.item" },
};

const shipped = (id: string): Scheme => {
  const scheme = schemeById(id);
  if (scheme === undefined) throw new Error(`No policy ${id}`);
  return scheme;
};

const every = Object.entries(faults) as [Code, OnSheet | InFile][];
const onSheet = every.flatMap(([code, fault]) => ("typed" in fault ? [[code, fault] as const] : []));
const inFile = every.flatMap(([code, fault]) => ("broken" in fault ? [[code, fault] as const] : []));

/** The month of somebody with a worked case, under 规则 as it was typed over. */
function monthWith({ id, typed }: OnSheet) {
  const scheme = shipped(id);
  const team = seat({ title: id, scheme, people: [scheme.examples[0]?.inputs ?? {}], changes: {} }, 1);
  const raw = rawPeriodOf(team);
  const book = policyBook(scheme, "zh-CN", raw.policy.name);
  const cells = Object.entries(typed).map(([path, value]) => [book.at(path).row, book.at(path).column, value] as const);
  const address = (path: string): string => (path === "A1" ? path : cellAt(book.at(path).row, book.at(path).column));
  return { month: readPeriod({ ...raw, policy: typedOver(raw.policy, cells) }, "2026-11-22"), address };
}

/** What a fix puts into which cells. */
const sets = (fix: Fix | null): Record<string, unknown> | null => {
  if (fix?.kind === "setValue") return { [fix.at.address]: fix.to };
  return fix?.kind === "setNumbers" ? Object.fromEntries(fix.cells.map(({ at, to }) => [at.address, to])) : null;
};

describe("The linter of 规则", () => {
  test.each(onSheet)("finds %s, names its cell and offers what puts it right", (code, fault) => {
    const { month: evaluated, address } = monthWith(fault);
    const [found] = evaluated.findings.filter(({ issue }) => issue.code === code);
    expect(found?.at?.address).toBe(address(fault.at));
    const wanted =
      fault.fix === null
        ? null
        : Object.fromEntries(Object.entries(fault.fix).map(([path, to]) => [address(path), to]));
    expect(sets(found?.fix ?? null)).toEqual(wanted);
  });

  test.each(onSheet)("%s: people are scored only by a policy that is sound", (_code, fault) => {
    const { month: evaluated } = monthWith(fault);
    expect(evaluated.people.some(({ evaluation }) => evaluation !== null)).toBe(evaluated.isPolicySound);
  });

  test.each(inFile)("finds %s in a file and names its place", (code, { id, broken, at }) => {
    const json = Object.entries(broken).reduce<Scheme>(
      (scheme, [path, value]) => withValueAt(scheme, path, value as number),
      shipped(id),
    );
    const parsed = parseScheme(json);
    const issues = parsed.ok ? schemeIssues(parsed.value) : (parsed.issues as readonly PolicyIssue[]);
    const issue = issues.find((one) => one.code === code);
    expect(issue).toMatchObject({ path: at });
    expect(parsed.ok).toBe(issue !== undefined && policySeverity(issue) !== "error");
  });

  test.each([
    ["000", "bands.0.from", 10, { "bands.0.from": 0 }],
    ["000", "items.1.method.tiers.0.from", 0.2, { "items.1.method.tiers.0.from": 0 }],
  ])("in policy %s moves %s = %d back to where a ladder must begin", (id, path, value, fix) => {
    const scheme = withValueAt(shipped(id), path, value);
    const [issue] = schemeIssues(scheme);
    const numbers = issue === undefined ? null : policyFix(scheme, issue);
    expect(Object.fromEntries((numbers ?? []).map(({ path: at, now }) => [at, now]))).toEqual(fix);
  });
});
