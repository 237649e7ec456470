import type { SheetIssue, StateIssue, UnfinishedIssue, WorkbookIssue } from "../../src/domain/issue/issue";
import type { RecordIssue } from "../../src/domain/issue/recordIssue";
import type { SetUpIssue } from "../../src/domain/issue/setUpIssue";
import type { PolicyIssue } from "../../src/domain/issue/policyIssue";
import { languages } from "../../src/domain/wording/localText";
import { schemeById } from "../../src/schemes";
import { issueText } from "../../src/text/speaker/issueText";
import { namingOf, plainNaming } from "../../src/text/speaker/naming";

/** Issues that no cell of a readable month can show. */
const issues: (WorkbookIssue | StateIssue | UnfinishedIssue | RecordIssue | SetUpIssue | SheetIssue | PolicyIssue)[] = [
  { code: "noPeriod" },
  { code: "periodExists", period: { length: "month", month: "2026-10" } },
  { code: "nameTaken", names: ["规则", "评分表"] },
  { code: "sheetNameInvalid", names: ["a/b"] },
  { code: "schemeUnknown", id: "999" },
  { code: "stateUnreadable", place: "scheme.bands" },
  { code: "stateMissing", sheet: "评分表" },
  ...(["policy", "score", "period"] as const).map((missing) => ({ code: "stateNotRestored", missing }) as const),
  { code: "workbookProtected" },
  { code: "cellChanged", sheet: "评分表", address: "F7", read: "8" },
  { code: "personIncomplete", number: "", name: "样例甲" },
  { code: "peopleListed", numbers: ["K101"] },
  { code: "policyUnsound" },
  { code: "onlyAPart", name: "样例主管" },
  { code: "noApproval" },
  { code: "approvalStale" },
  { code: "openErrors", count: 2 },
  { code: "reasonMissing" },
  { code: "notApproved" },
  { code: "alreadyPublished", on: "2026-11-10" },
  { code: "excelRefused", excelCode: "AccessDenied", reason: "The cell is protected.", place: "评分表" },
  { code: "leftBehind", sheets: ["审批表"] },
  { code: "madeUnremembered", sheets: ["审批表"] },
  { code: "notSetUp", part: "print", sheets: ["审批表"], excelCode: "InvalidArgument", place: "PageLayout.zoom" },
  {
    code: "notSetUp",
    part: "looks",
    sheets: ["规则", "评分表", "审批表", "说明"],
    excelCode: "AccessDenied",
    place: "",
  },
  { code: "doneInSteps", excelCode: "GeneralException", place: "Chart.setPosition" },
  {
    code: "readBackDiffers",
    sheet: "评分表",
    cells: [
      { address: "A9", written: "0012", read: "12" },
      { address: "C9", written: "=1+1", read: "" },
    ],
  },
  {
    code: "shownAltered",
    sheet: "审批表",
    cells: [
      { address: "H24", written: "500", read: "9999" },
      { address: "I24", written: "A", read: "" },
    ],
  },
  { code: "stateFromSheets", place: "pending.0" },
  { code: "stateFromSheets", place: "" },
  { code: "shownCopied", sheet: "考核表_甲 (2)", page: "考核表_甲" },
  { code: "shownUnknown", sheets: ["考核表_甲", "面谈_乙"] },
  { code: "decisionDiffers", part: "publishedOn", recorded: "2026-11-16", read: "" },
  { code: "decisionNotRecorded", read: "同意" },
  { code: "ledgerEntrySince", madeOn: "2026-11-12" },
  { code: "ledgerEntriesGone", count: 2, madeOn: "2026-11-12" },
  { code: "workUnfinished" },
  { code: "begunUnreadable", sheet: "KPI~run-1" },
  { code: "sheetMissing", sheet: "评分表" },
  { code: "ledgerMissing", sheet: "事件台账" },
  { code: "tableMissing", sheet: "评分表", table: "tblScore" },
  { code: "policyMalformed", path: "bands.1.from", read: "75～80" },
  { code: "policyOutOfRange", path: "decimals", read: 9, min: 0, max: 4, isWhole: true },
  { code: "policyOutOfRange", path: "items.0.full", read: 1e15, min: 0, max: 1e12, isWhole: false },
  { code: "policyOutOfRange", path: "groups.0.cap", read: 0, min: 1e-6, max: 1e12, isWhole: false },
  { code: "policyOutOfRange", path: "items.0.method.voids.0.when.0.from", read: 0, min: 1, max: 1e12, isWhole: true },
  { code: "bandsDoNotStartAtZero", path: "bands.0.from", grade: "E", from: 10 },
  { code: "bandUnreachable", path: "bands.4.from", grade: "A", from: 120, highest: 100 },
  { code: "tiersDoNotStartAtZero", path: "items.1.method.tiers.0.from", label: "C", from: 0.5 },
  { code: "partsNotFull", path: "items.3.method.parts", sum: 21, full: 20 },
  { code: "duplicateId", path: "items.1.id", id: "call_quality" },
  { code: "unknownGrade", path: "consequences.0.belowGrade", grade: "F" },
  { code: "unknownInput", path: "items.0.method", id: "calls" },
];

const scheme = schemeById("000");

test.each(issues.map((issue) => [issue.code, issue] as const))(
  "%s says in each language what is wrong, what was read, what is expected and what to do",
  (_, issue) => {
    const said = languages.map((language) => issueText(issue, plainNaming(language), language));
    for (const words of said)
      for (const text of Object.values(words)) expect(text).toMatch(/^(?!.*(undefined|NaN|\[object)).+$/s);
    expect(new Set(said.map(({ fix }) => fix)).size).toBe(languages.length);
  },
);

test.each([
  ["bands.4.from", "等级 A · 起点"],
  ["items.1.method.tiers.2.points", "档次 A · 分值"],
  ["items.3.method.parts", "工作态度"],
  ["nowhere.at.all", "nowhere.at.all"],
])("the place %s reads %s", (path, words) => {
  if (!scheme) throw new Error("The policy of the test is gone");
  expect(namingOf(scheme, "zh-CN").place(path)).toContain(words);
});
