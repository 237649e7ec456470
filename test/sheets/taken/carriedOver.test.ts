import { consequencesOf, withRuns } from "../../../src/domain/engine/consequencesOf";
import { longestHistory, runOf, withPastPeriod } from "../../../src/domain/engine/history";
import type { PastPeriod } from "../../../src/domain/engine/pastPeriod";
import { monthsLater } from "../../../src/domain/time/period";
import { carriedNames } from "../../../src/sheets/taken/carriedNames";
import { carriedPolicy } from "../../../src/sheets/taken/carriedPolicy";
import type { EvaluatedPeriod } from "../../../src/sheets/book/evaluatedPeriod";
import type { WorkbookState } from "../../../src/sheets/book/workbookState";
import { historyAfter } from "../../../src/sheets/taken/pastPeriod";
import { unregisteredNumbers } from "../../../src/sheets/policy/unregisteredNumbers";
import { withNumbers } from "../../../src/domain/places/policyNumbers";
import { periodIn, scheme000, stateIn } from "../fixtures";

const today = "2026-11-26";
const full = "items.0.full";
const gradeA = "bands.4.from";

function month(
  state: Partial<WorkbookState> = {},
  typed: readonly { path: string; now: number }[] = [],
): EvaluatedPeriod {
  const whole = periodIn("zh-CN");
  return { ...whole, state: stateIn("zh-CN", state), scheme: withNumbers(scheme000, typed) };
}

const waiting = (from: string, now: number, path = gradeA) => ({
  version: "",
  from,
  on: "2026-10-20",
  by: "人事甲",
  changes: [{ path, was: 90, now }],
});

describe("The policy a later workbook begins with", () => {
  it("is that of the month before where nothing was changed", () => {
    const carried = carriedPolicy(month(), "2026-11", today, "sheet");
    expect(carried).toMatchObject({
      scheme: scheme000,
      policyLog: [],
      pending: [],
      found: [],
      begun: [],
      isSound: true,
    });
  });

  it("has the numbers of 规则; what nobody registered is registered from then on", () => {
    const { scheme, policyLog, found } = carriedPolicy(
      month({}, [{ path: gradeA, now: 92 }]),
      "2026-11",
      today,
      "sheet",
    );
    const change = { path: gradeA, was: 90, now: 92 };
    expect([scheme.bands[4]?.from, found]).toEqual([92, [change]]);
    expect(policyLog).toEqual([{ version: scheme.version, from: "2026-10", on: today, by: "", changes: [change] }]);
    expect(unregisteredNumbers(stateIn("zh-CN", { scheme, policyLog }), scheme)).toEqual([]);
  });

  it("has only what was registered where the user wants that", () => {
    const { scheme, found } = carriedPolicy(month({}, [{ path: gradeA, now: 92 }]), "2026-11", today, "registered");
    expect([scheme.bands[4]?.from, found]).toEqual([90, []]);
  });

  it("takes in versions whose month has come, one after the other, and lets later ones wait", () => {
    const pending = [waiting("2027-01", 95), waiting("2026-12", 93), waiting("2026-11", 91)];
    const at = (to: string) => carriedPolicy(month({ pending }), to, today, "sheet");
    expect(at("2026-12").scheme.bands[4]?.from).toBe(93);
    expect(at("2026-12").policyLog.map(({ from, changes }) => [from, changes[0]?.was, changes[0]?.now])).toEqual([
      ["2026-11", 90, 91],
      ["2026-12", 91, 93],
    ]);
    expect(at("2026-12").pending.map(({ from }) => from)).toEqual(["2027-01"]);
    const { scheme, policyLog } = at("2027-01");
    expect(unregisteredNumbers(stateIn("zh-CN", { scheme, policyLog }), scheme)).toEqual([]);
  });

  it("goes on with the log of the workbook before", () => {
    const { version } = scheme000;
    const log = [
      { version: "5", from: "2026-10", on: "2026-10-01", by: "人事甲", changes: [{ path: gradeA, was: 90, now: 91 }] },
    ];
    const state = { policyLog: log, scheme: { ...scheme000, version: "5" }, pending: [waiting("2026-11", 92)] };
    const { policyLog, scheme } = carriedPolicy(month(state, [{ path: gradeA, now: 91 }]), "2026-11", today, "sheet");
    expect(policyLog.map((entry) => entry.version)).toEqual(["5", "6"]);
    expect([scheme.version, scheme.bands[4]?.from, version]).toEqual(["6", 92, scheme000.version]);
  });

  it("is said not to be sound where nobody could be judged by it", () => {
    const carried = carriedPolicy(month({}, [{ path: full, now: -5 }]), "2026-11", today, "sheet");
    expect(carried.isSound).toBe(false);
    expect(carriedPolicy(month({}, [{ path: full, now: -5 }]), "2026-11", today, "registered").isSound).toBe(true);
  });
});

test("Names of sheets are taken over with their month moved on", () => {
  const sheets = { ...stateIn("zh-CN").sheets, score: "评分表 2026-10", ledger: "事件" };
  expect(carriedNames(month({ sheets }), "2026-11")).toEqual({ score: "评分表 2026-11", ledger: "事件" });
});

describe("Results of earlier periods", () => {
  const past = (at: string, ...results: PastPeriod["results"]): PastPeriod => ({
    month: at,
    length: "month",
    scheme: "000",
    isApproved: true,
    unscored: 0,
    results,
  });
  const e = (at: string) => past(at, ["A1", "张甲一", 60, "E", 250]);
  const person = { number: "A1", name: "张甲一" };
  const november = { period: { length: "month" as const, month: "2026-11" }, scheme: "000" };
  const runIn = (...history: PastPeriod[]) => runOf(history, november, person, "E");

  it("are those of the last twelve, each once", () => {
    const all = Array.from({ length: 15 }, (_, back) => e(monthsLater("2026-10", -back)));
    const history = all.reduce<PastPeriod[]>(withPastPeriod, []);
    expect(history.map(({ month: at }) => at)).toEqual(
      all
        .slice(0, longestHistory)
        .reverse()
        .map(({ month: at }) => at),
    );
    expect(withPastPeriod(history, e("2026-10"))).toHaveLength(longestHistory);
  });

  it("are kept of everybody who has one, and say whether the month was approved", () => {
    const [last] = historyAfter(periodIn("zh-CN")).slice(-1);
    expect(last).toMatchObject({ month: "2026-10", length: "month", scheme: "000", isApproved: false, unscored: 1 });
    expect(last?.results).toHaveLength(7);
    expect(last?.results[0]).toEqual(["A001", "张甲一", 100, "A", 500]);
  });

  it("tell how often in a row somebody had a grade", () => {
    expect(runIn(past("2026-09", ["A1", "张甲一", 90, "A", 500]), e("2026-10"))).toEqual({ periods: 2, isWhole: true });
    expect(runIn(e("2026-10"))).toEqual({ periods: 2, isWhole: false });
    expect(runIn()).toEqual({ periods: 1, isWhole: false });
  });

  it("count on over a month without evaluation, but not over one that nobody knows", () => {
    expect(runIn(e("2026-09"), past("2026-10")).periods).toBe(2);
    expect(runIn(e("2026-09"))).toEqual({ periods: 1, isWhole: false });
  });

  it("of another policy count for nothing", () => {
    expect(runIn({ ...e("2026-10"), scheme: "003A" })).toEqual({ periods: 1, isWhole: false });
  });

  it("make a second E in a row a fact, a first one none of anybody's business", () => {
    const [one] = periodIn("zh-CN").people;
    if (!one?.evaluation) throw new Error("The first person has a result");
    const graded = { ...one.evaluation, band: scheme000.bands[0] ?? null };
    const lowest = { ...graded, consequences: consequencesOf(scheme000, {}, graded) };
    const told = (history: PastPeriod[]) =>
      withRuns(scheme000, lowest, (grade) => runOf(history, november, person, grade)).consequences.flatMap((due) =>
        due.kind === "streak" ? [due.periods] : [],
      );
    expect(told([e("2026-10")])).toEqual([2]);
    expect(told([past("2026-10", ["A1", "张甲一", 82, "C", 350])])).toEqual([]);
    expect(told([])).toEqual([null]);
  });
});
