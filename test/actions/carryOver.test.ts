import { actions } from "../../src/actions/excelActions";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { carriedPolicy } from "../../src/sheets/taken/carriedPolicy";
import { historyAfter } from "../../src/sheets/taken/pastPeriod";
import { flawless } from "../sheets/fixtures";
import { type RunningExcel, startExcel } from "../support/excel";
import { type FiledPeriod, periodFile } from "../support/periodFile";
import { shipped } from "../support/shipped";
import { must, silent, today } from "./support";

let excel: RunningExcel;
jest.setTimeout(300_000);

beforeAll(async () => {
  excel = await startExcel();
});
afterAll(async () => {
  await excel.close();
});

const scheme = shipped("000");
/** Complained of, no mail in time: an E in both months. */
const lowest = { ...flawless, attitude_complaint: 1, mail_ontime: 10, fb_serious_unfollowed: 1 };
const october: FiledPeriod = {
  scheme,
  people: [
    { number: "0012", name: "样例甲", inputs: flawless },
    { number: "K2", name: "=1+1", inputs: lowest },
    { number: "K3", name: "样例丙", inputs: flawless },
  ],
  edits: { "bands.4.from": 92 },
  state: {
    pending: [
      {
        version: "",
        from: "2026-11",
        on: "2026-10-20",
        by: "人事甲",
        changes: [{ path: "bands.1.from", was: 75, now: 76 }],
      },
    ],
  },
};

const given = (bytes: Uint8Array) => ({
  name: "考核 2026-10.xlsx",
  size: bytes.length,
  arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
});

async function makeNovember(before: EvaluatedPeriod) {
  const { scheme: policy, policyLog, pending } = carriedPolicy(before, "2026-11", today, "sheet");
  excel.reset();
  const people = before.people.filter(({ number }) => number !== "K3").map(({ number, name }) => ({ number, name }));
  const carried = { policyLog, pending, history: historyAfter(before) };
  const { department, language } = before.state;
  const request = { schemeId: policy.id, policy, department, language, month: "2026-11", rows: 5, people, carried };
  await must(actions.newPeriod(request, today, silent));
  await excel.standIn.settled();
}

describe("A month made from the workbook before", () => {
  let before: EvaluatedPeriod;
  beforeAll(async () => {
    before = await must(actions.readOtherPeriod(given(periodFile(october)), today));
    await makeNovember(before);
  });

  test("reads the file before: results from what was typed, numbers from 规则", () => {
    expect(before.people.map(({ evaluation }) => evaluation?.band?.grade)).toEqual(["A", "E", "A"]);
    expect(before.scheme.bands[4]?.from).toBe(92);
  });

  test("lists the people who stayed, as texts", async () => {
    const evaluated = await must(actions.readOpenPeriod(today));
    expect(evaluated?.people.map(({ number, name }) => [number, name])).toEqual([
      ["0012", "样例甲"],
      ["K2", "=1+1"],
    ]);
  });

  test("has the policy in force, with its log, and nothing unregistered", async () => {
    const evaluated = await must(actions.readOpenPeriod(today));
    expect([evaluated?.scheme.bands[4]?.from, evaluated?.scheme.bands[1]?.from]).toEqual([92, 76]);
    expect(evaluated?.state.policyLog?.map(({ from }) => from)).toEqual(["2026-10", "2026-11"]);
    expect(evaluated?.state.pending).toEqual([]);
    expect(evaluated?.findings.map(({ issue }) => issue.code)).not.toContain("policyEdited");
  });

  test("compares with the month before on 审批表 and tells a second E in a row", async () => {
    const evaluated = await must(actions.readOpenPeriod(today));
    const filled = periodFile({
      ...october,
      scheme: evaluated?.scheme ?? scheme,
      edits: {},
      people: october.people.slice(0, 2),
      state: { ...evaluated?.state, month: "2026-11" },
    });
    const november = await must(actions.readOtherPeriod(given(filled), today));
    const streaks = november.findings.filter(({ issue }) => issue.code === "gradeForDecision");
    expect(streaks).toMatchObject([{ issue: { grade: "E", run: 2 }, person: { number: "K2" } }]);
    await must(actions.makeApproval(today, silent));
    const summary = excel.values("审批表!A1:E20").map((cells) => cells.filter((cell) => cell !== "").join(" | "));
    expect(summary).toContain("已出分人数 | 0 | 3 | -3");
    expect(summary.find((line) => line.startsWith("奖金总额"))).toBe("奖金总额（元） | 0 | 1250 | -1250");
  });
});

test("A file that cannot be handed out is an answer, not a failure of ours", async () => {
  const gone = {
    ...given(new Uint8Array()),
    arrayBuffer: () => Promise.reject(new DOMException("gone", "NotFoundError")),
  };
  const result = await actions.readOtherPeriod(gone, today);
  expect(result).toEqual({ ok: false, issues: [{ code: "fileNotReadable", reason: "gone" }] });
});

test("A file above the limit is refused before its bytes are asked for", async () => {
  const arrayBuffer = jest.fn();
  const result = await actions.readOtherPeriod({ name: "x", size: 50 * 1024 * 1024, arrayBuffer }, today);
  expect(result).toMatchObject({ ok: false, issues: [{ code: "fileTooLarge", megabytes: 50, limit: 20 }] });
  expect(arrayBuffer).not.toHaveBeenCalled();
});
