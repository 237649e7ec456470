import { schemeById } from "../../../src/schemes";
import type { Finding } from "../../../src/sheets/kit/finding";
import { found, month, monthUnder, type Typed } from "./underPolicy";

const codes = (findings: readonly Finding[]): string[] => findings.map(({ issue }) => issue.code);

const notes = { adjusted_by: "主管甲", adjustment_reason: "项目支援" };

describe("what is typed wrongly under other policies", () => {
  test.each<[string, string, Typed, string[]]>([
    ["001", "a percentage typed as a fraction where much is good", { csat: 0.95 }, ["rateForPercent"]],
    ["001", "a small percentage where little is good", { esc_pct: 0.03 }, ["gradeAction"]],
    ["001", "a percentage above 100", { ftr_pct: 101 }, ["outOfRange"]],
    ["003A", "a mark that no level has", { skill_self: 3 }, ["notAllowed"]],
    ["003A", "a mark missing that must be given", { k1_self: null }, ["missing"]],
    ["003A", "a panel that did not rate", { k1_panel: null }, []],
    ["003C", "half a rate", { feedback_due: null }, ["missing"]],
    ["003P", "more money than the fines allow", { fine_count: 1, loss_fine: 150 }, ["outOfRange", "decisionNeeded"]],
    ["004DQNJ-M", "an adjustment nobody explains", { superior_adjustment: -5 }, ["noteMissing", "noteMissing"]],
    ["004DQNJ-M", "an adjustment that is explained", { superior_adjustment: -5, ...notes }, []],
    ["004PAY", "a yes in another word, once for the department", { dsr_ok: "对" }, ["oddYesNo"]],
    ["004PAY", "an indicator of the department nobody judged", { dsr_ok: null }, ["missing"]],
  ])("%s: %s", (id, _title, typed, expected) => {
    expect(codes(found(id, typed)).sort()).toEqual([...expected].sort());
  });

  test("a fraction for a percentage can be put right at a click", () => {
    expect(found("001", { csat: 0.95 })).toMatchObject([
      {
        severity: "warning",
        issue: { code: "rateForPercent", input: "csat", read: 0.95, value: 95 },
        fix: { kind: "setValue", from: 0.95, to: 95 },
      },
    ]);
  });

  test("a missing explanation is an error in the blank cell, for each note", () => {
    const all = found("004DQNJ-M", { superior_adjustment: 2, adjusted_by: "主管甲" });
    expect(all.filter(({ issue }) => issue.code === "noteMissing")).toMatchObject([
      { severity: "error", issue: { input: "superior_adjustment", note: "adjustment_reason", read: 2 } },
    ]);
  });
});

describe("what other policies put before a human", () => {
  test.each<[string, string, Typed, object[]]>([
    ["001", "a grade with consequences", {}, [{ code: "gradeAction", grade: "优秀" }]],
    [
      "001",
      "a handling time far below the usual",
      { handle_time: 7.9 },
      [{ code: "farBelow", input: "handle_time", read: 7.9, otherRead: 10, share: 0.8 }, { code: "gradeAction" }],
    ],
    [
      "001",
      "a total between two grades of the source",
      { resp_sec: 142 },
      [{ code: "gapTotal", total: 89.5, above: 89, below: 90, grade: "达标" }],
    ],
    ["003B", "an edge that two grades claim", { lost_customers: 0 }, []],
    [
      "003B",
      "a step of the ladder the source does not write (A003-12)",
      { process_pct: 84.9 },
      [{ code: "stepUnwritten", read: 84.9, points: 5, source: "A003-12" }],
    ],
    ["003B", "the step above, which it does", { process_pct: 85 }, []],
    [
      "003B",
      "a grade that pays nothing (A003-18)",
      { satisfaction: 0, process_pct: 0, resp_2h_ok: false, solve_3wd_ok: false, initiative: 1, responsibility: 1 },
      [{ code: "gradeAction", grade: "E" }],
    ],
    [
      "003D",
      "more calls abandoned than connected (A003-22)",
      { abandoned: 120, connected: 100 },
      [{ code: "measuredAbove", read: 120, over: 100, source: "A003-22" }],
    ],
    ["003P", "an exposure in the media", { media_now: 1 }, [{ code: "decisionNeeded", input: "media_now", count: 1 }]],
    [
      "003P",
      "the third exposure within a year",
      { media_now: 1, media_before: 2 },
      [
        { code: "farAbove", input: "media_now", read: 3, over: 2 },
        { code: "decisionNeeded", input: "media_now" },
      ],
    ],
    ["003P", "earlier exposures and none now", { media_before: 5 }, []],
    ["004DQNJ-M", "a total above 100", { commendation: 1 }, [{ code: "totalAbove", total: 101, limit: 100 }]],
    ["004DQNJ-M", "a punishment", { pun_relations: true }, [{ code: "decisionNeeded", input: "pun_relations" }]],
  ])("%s: %s", (id, _title, typed, expected) => {
    const issues = found(id, typed).map(({ issue }) => issue);
    expect(issues).toHaveLength(expected.length);
    expect(issues).toEqual(expect.arrayContaining(expected.map((one) => expect.objectContaining(one) as unknown)));
  });

  test("a figure of the department is pointed out once, however many people there are", () => {
    const high = found("001", { dept_coef: 1.3 }, { dept_coef: 1.3 }).filter(({ issue }) => issue.code === "farAbove");
    expect(high).toMatchObject([{ person: null, severity: "notice", issue: { input: "dept_coef", read: 1.3 } }]);
  });
});

describe("an item of which the period judges the other", () => {
  const pieces = { "items.2.full": 0, "items.3.full": 20 };

  test("is not asked for, and a mark typed for it is pointed out with its item", () => {
    const { people, findings } = monthUnder(pieces, "004PRE", { basket_mark: 90, pieces_mark: 50 });
    expect(people[0]?.evaluation?.total).toBe(90);
    const ofPeople = (all: readonly Finding[]) => all.filter(({ person }) => person !== null);
    expect(ofPeople(findings)).toMatchObject([
      {
        severity: "warning",
        issue: { code: "notUsed", input: "basket_mark", read: "90", item: { en: "Order value" } },
        fix: { kind: "setValue", from: 90, to: "" },
      },
    ]);
    const blank = monthUnder(pieces, "004PRE", { basket_mark: null, pieces_mark: 50 });
    expect(blank.people[0]?.evaluation?.total).toBe(90);
    expect(ofPeople(blank.findings)).toEqual([]);
  });
});

describe("who is judged under other policies", () => {
  test("an item without data is left out of the total, and that is said", () => {
    const { people, findings } = month("004FIELD", {
      arrival_num: 10,
      repair_hold_num: 10,
      attendance_num: null,
      attendance_den: null,
    });
    expect(people[0]?.evaluation?.items.map(({ applies }) => applies)).toEqual([true, true, true, false]);
    expect(people[0]?.evaluation?.total).toBe(100);
    expect(codes(findings)).toContain("itemLeftOut");
  });

  test("a row with a name and nothing else is not filled, where every blank could mean none", () => {
    const nothing = Object.fromEntries((schemeById("004DQNJ-M")?.inputs ?? []).map(({ id }) => [id, null]));
    const { people, findings } = month("004DQNJ-M", nothing);
    expect(people.map(({ evaluation }) => evaluation)).toEqual([null]);
    expect(codes(findings.filter(({ person }) => person !== null))).toEqual(["rowNotFilled"]);
  });

  test("only those from 70 points on have a place", () => {
    const { people } = month("003A", {}, { absent_days: 2 }, { great_job: 1 });
    expect(people.map(({ evaluation, rank }) => [evaluation?.total, rank])).toEqual([
      [100, 2],
      [60, null],
      [105, 1],
    ]);
  });

  test("places and prizes of ranked items are known for the whole team", () => {
    const { people } = month("004PK", {}, { sales: 6000 }, { sales: 5000, visitors: 0, orders: 0, resp_sec: null });
    const places = people.map(({ evaluation }) => evaluation?.items.map(({ place }) => place?.rank ?? null));
    expect(places).toEqual([
      [2, 1, 1, 1],
      [1, 1, 1, 1],
      [2, null, null, 3],
    ]);
    expect(people.every(({ evaluation }) => (evaluation?.payout ?? 0) > 0)).toBe(true);
  });
});

test("numbers that had to be chosen are mentioned once for the whole policy", () => {
  const chosen = month("004PK", {}).findings.filter(({ issue }) => issue.code === "notFromSource");
  expect(chosen).toMatchObject([{ severity: "notice", person: null, at: { address: "A1" }, fix: null }]);
});
