import type { Finding } from "../../../src/sheets/kit/finding";
import { type AnyPeriod, aPeriod, applyFix } from "../../support/aPeriod";
import { read as readAll } from "../../support/mistakes";

/** A total on an edge is no mistake. */
const read = (month: AnyPeriod): { findings: readonly Finding[] } => ({
  findings: readAll(month).findings.filter(({ severity }) => severity !== "notice"),
});

const codes = (findings: readonly Finding[] = []): string[] => findings.map(({ issue }) => issue.code).sort();

/** The second person lost points twice; the entries are under the number that person should have. */
function logged({ type, at, log }: AnyPeriod, number: string): void {
  type(at(1, "rude_tone"), 2);
  log({ number });
  log({ number });
}

const known = (month: AnyPeriod, number: string, name: string): void => {
  const results = [[number, name, 90, "A", 500] as const];
  const past = { month: "2026-09", length: "month", scheme: "000", isApproved: true, unscored: 0, results } as const;
  month.raw.state = { ...month.raw.state, history: [past] };
};

interface Case {
  title: string;
  plant: (month: AnyPeriod) => void;
  code: string;
  followers: readonly string[];
  /** What is offered, and where. */
  fix: ((month: AnyPeriod) => unknown) | null;
}

const entriesAndCount = ["countAboveLedger", "ledgerUnknownPerson", "ledgerUnknownPerson"];

const cases: readonly Case[] = [
  {
    title: "a number typed twice, whose entries tell which of the two is wrong",
    plant: (month) => {
      logged(month, "K102");
      month.type(month.at(1, "number"), "K101");
    },
    code: "numberOfTwoNames",
    followers: ["ledgerUnknownPerson", "ledgerUnknownPerson"],
    fix: ({ at }) => ({ kind: "setValue", at: at(1, "number"), from: "K101", to: "K102" }),
  },
  {
    title: "the same where the first of the two rows is the wrong one",
    plant: (month) => {
      logged(month, "K102");
      month.type(month.at(1, "number"), "K103");
    },
    code: "numberOfTwoNames",
    followers: ["ledgerUnknownPerson", "ledgerUnknownPerson"],
    fix: ({ at }) => ({ kind: "setValue", at: at(1, "number"), from: "K103", to: "K102" }),
  },
  {
    title: "a number that the entries and the earlier results of the person know otherwise",
    plant: (month) => {
      logged(month, "K102");
      month.type(month.at(1, "number"), "K120");
      known(month, "K102", "样例乙");
    },
    code: "numberUnlikeBefore",
    followers: entriesAndCount,
    fix: ({ at }) => ({ kind: "setValue", at: at(1, "number"), from: "K120", to: "K102" }),
  },
  {
    title: "entries under a number that earlier results do not know",
    plant: (month) => {
      logged(month, "K120");
      known(month, "K102", "样例乙");
    },
    code: "ledgerUnknownPerson",
    followers: ["countAboveLedger", "ledgerUnknownPerson"],
    fix: ({ ledgerCell, raw }) => {
      const at = ledgerCell(raw.ledgerTable.row + 2, "number");
      return { kind: "setValue", at, from: "K120", to: "K102" };
    },
  },
  {
    title: "entries of a stranger, where nothing tells which sheet is wrong",
    plant: (month) => logged(month, "K120"),
    code: "ledgerUnknownPerson",
    followers: ["countAboveLedger", "ledgerUnknownPerson"],
    fix: null,
  },
];

test.each(cases)("$title: one finding with what follows from it", ({ plant, code, followers, fix }) => {
  const month = aPeriod();
  plant(month);
  const { findings } = read(month);
  expect(codes(findings)).toEqual([code]);
  expect(codes(findings[0]?.followers)).toEqual(followers);
  expect(findings[0]?.fix).toEqual(fix === null ? null : fix(month));
});

test.each(cases.filter(({ fix }) => fix !== null))("$title: nothing is left once it is put right", ({ plant }) => {
  const month = aPeriod();
  plant(month);
  const fixes = read(month).findings.flatMap(({ fix, followers = [] }) => [fix, ...followers.map((one) => one.fix)]);
  for (const fix of fixes) if (fix !== null) applyFix(month, fix);
  expect(read(month).findings).toEqual([]);
});

test("nobody is offered the entries of a stranger where two rows count as much", () => {
  const month = aPeriod();
  logged(month, "K199");
  month.type(month.at(2, "rude_tone"), 2);
  month.type(month.at(1, "number"), "K101");
  month.type(month.at(2, "number"), "K101");
  const { findings } = read(month);
  expect(findings.every(({ fix }) => fix === null)).toBe(true);
  expect(codes(findings)).toEqual(["ledgerUnknownPerson", "numberOfTwoNames", "numberOfTwoNames"]);
});
