import type { Actions } from "../../src/actions/actions";
import { actions } from "../../src/actions/excelActions";
import type { RecordRequest } from "../../src/actions/importRecords";
import type { Result } from "../../src/domain/issue/result";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { policyCells } from "../../src/sheets/policy/policyCells";
import { guessColumns } from "../../src/sheets/records/guessColumns";
import { suggestTargets } from "../../src/sheets/records/suggestTargets";
import type { RunningExcel } from "../support/excel";
import { shipped } from "../support/shipped";
import { must, silent, smallRequest, today } from "./support";

/** What an action does to the workbook. One that writes is tried with a host that dies and with another window. */
export const doesTo: Readonly<Record<keyof Actions, "reads" | "shows" | "setsTheFile" | "writes">> = {
  readOpenPeriod: "reads",
  readEdits: "reads",
  readOtherPeriod: "reads",
  newPeriod: "writes",
  samplePeriod: "writes",
  addPeople: "writes",
  sortPeople: "writes",
  goTo: "shows",
  applyFixes: "writes",
  makeApproval: "writes",
  decide: "writes",
  publish: "writes",
  makeInterviews: "writes",
  makeCards: "writes",
  findRecords: "reads",
  readRecords: "reads",
  importRecords: "writes",
  takeFigures: "writes",
  makeRollUp: "writes",
  freezeRecords: "writes",
  applyPolicy: "writes",
  dropPending: "writes",
  takeBack: "writes",
  restoreState: "writes",
  place: "reads",
  opensWithWorkbook: "reads",
  openWithWorkbook: "setsTheFile",
  hostFacts: "reads",
  watch: "reads",
};

/** An action that writes to a period of the small policy with its approval sheet made. */
export interface Writing {
  name: string;
  action: keyof Actions;
  /** Begun in a workbook that holds nothing yet. */
  isFromBlank?: true;
  /** What the period has to have before. */
  prepare?: () => Promise<void>;
  /** What happened to the workbook since it was read. */
  spoil?: () => Promise<void>;
  act: (period: EvaluatedPeriod | null) => Promise<Result<unknown>>;
  /** Whether what it did is there, once it said that it was done. */
  isDone: (period: EvaluatedPeriod) => boolean;
  /** One request carries all of it out, without a note. */
  isOneRequest?: true;
  /** Writes figures of people. */
  changesInputs?: true;
  /** Why it is not tried beside every other one in two windows. */
  alone?: string;
}

export const names = ({ standIn }: RunningExcel): string[] => standIn.grid.sheets().map(({ name }) => name);

/** Everybody's inputs: nobody may lose or move them. */
export const inputsOf = ({ people }: EvaluatedPeriod) =>
  Object.fromEntries(people.filter(({ number }) => number !== "ZX900").map(({ number, inputs }) => [number, inputs]));

/** What a look at the workbook must never tell of what the add-in did itself. */
export const wrong: ReadonlySet<string> = new Set([
  "shownAltered",
  "shownCopied",
  "shownUnknown",
  "stateFromCopy",
  "cellFormulaReplaced",
  "formulaReplaced",
  "decisionDiffers",
]);

/** The small policy, summed up over months as well, so that every action is to be had with it. */
const sample = { ...smallRequest, policy: { ...shipped("004ONLINE"), rollUp: shipped("004POST").rollUp } };

export async function samplePeriodApproved(): Promise<void> {
  await must(actions.samplePeriod(sample, silent));
  await must(actions.makeApproval(today, silent));
}

function there<T>(found: T | null | undefined): T {
  if (found === null || found === undefined) throw new Error("It is not there");
  return found;
}

/** A number of the policy that counts for everybody with a complaint of their own, one higher. */
function policyEdit({ state }: EvaluatedPeriod, from = state.month) {
  const cells = policyCells(state.scheme, state.language, "规则");
  const { path, value } = there(cells.find(({ path, isEditable }) => isEditable && path.endsWith(".points")));
  return { changes: [{ path, was: Number(value), now: Number(value) + 1 }], from, by: "样例人事" };
}

async function importOf({ people, scheme }: EvaluatedPeriod): Promise<RecordRequest> {
  const [source] = await must(actions.findRecords());
  const { table } = await must(actions.readRecords(there(source)));
  const columns = guessColumns(table.headers, table.rows, people);
  const recipe = { columns, targets: suggestTargets(scheme.inputs, columns, table) };
  return { source: table, recipe, tidy: true, replacesTyped: true };
}

const read = async (): Promise<EvaluatedPeriod> => there(await must(actions.readOpenPeriod(today)));

/** Rows of 评分表 nobody sees, its lock as it was. */
const hideRow = (rows: string): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("评分表");
    sheet.protection.unprotect();
    sheet.getRange(rows).rowHidden = true;
    sheet.protection.protect({ allowFormatRows: true });
    await context.sync();
  });

/** What somebody does who shows the hidden sheet. */
const onRecord = (act: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("_KPI");
    sheet.visibility = "Visible";
    act(sheet);
    await context.sync();
  });

export function writingsOn(excel: () => RunningExcel): readonly Writing[] {
  const isSheet = (prefix: string): boolean => names(excel()).filter((name) => name.startsWith(prefix)).length === 1;
  const scoreTable = () =>
    there(
      excel()
        .standIn.grid.tables()
        .find(({ name }) => name === "tblScore"),
    );
  const typeRecords = () =>
    excel().user.type("Sheet1!B2:C5", [
      ["工号", "通话时间"],
      ["ZX001", "2026/10/02"],
      ["ZX001", "2026/10/03"],
      ["ZX002", 46_300],
    ]);
  let records: RecordRequest;
  let rowsBefore: number;

  const remembering: Writing[] = [
    {
      name: "改制度",
      action: "applyPolicy",
      act: (period) => actions.applyPolicy(policyEdit(there(period)), today),
      isDone: ({ state, findings }) =>
        state.policyLog?.length === 1 && findings.every(({ issue }) => issue.code !== "policyEdited"),
      isOneRequest: true,
    },
    {
      name: "放弃下月的制度",
      action: "dropPending",
      prepare: async () => {
        await must(actions.applyPolicy(policyEdit(await read(), "2026-11"), today));
      },
      act: (period) => actions.dropPending(there(there(period).state.pending?.[0])),
      isDone: ({ state }) => (state.pending ?? []).length === 0,
      isOneRequest: true,
    },
  ];
  const figures: Writing[] = [
    {
      name: "导入记录",
      action: "importRecords",
      prepare: async () => {
        await typeRecords();
        records = await importOf(await read());
      },
      act: () => actions.importRecords(records, today),
      isDone: ({ state }) => state.records?.length === 1,
      changesInputs: true,
    },
    {
      name: "定格记录",
      action: "freezeRecords",
      prepare: async () => {
        await typeRecords();
        await must(actions.importRecords(await importOf(await read()), today));
      },
      act: () => actions.freezeRecords(),
      isDone: ({ state }) => state.records?.length === 1,
      isOneRequest: true,
    },
    {
      name: "取数",
      action: "takeFigures",
      act: (period) => {
        const { row } = there(there(period).people.find(({ number }) => number === "ZX002"));
        return actions.takeFigures([{ input: "timely_count", row, was: 19, value: 20 }], today);
      },
      isDone: ({ people }) => people.find(({ number }) => number === "ZX002")?.inputs?.["timely_count"] === 20,
      isOneRequest: true,
      changesInputs: true,
    },
    {
      name: "添加人员",
      action: "addPeople",
      act: () => actions.addPeople([{ number: "ZX900", name: "样例新" }]),
      isDone: ({ people }) => people.filter(({ number }) => number === "ZX900").length === 1,
      isOneRequest: true,
    },
    {
      name: "改正",
      action: "applyFixes",
      act: () =>
        actions.applyFixes([{ kind: "setValue", at: { sheet: "评分表", address: "P8" }, from: "", to: "已核对" }]),
      isDone: () =>
        excel()
          .values("评分表!P8:P30")
          .flat()
          .filter((note) => note === "已核对").length === 1,
      isOneRequest: true,
    },
    {
      name: "排序",
      action: "sortPeople",
      act: () => actions.sortPeople("name"),
      isDone: () => true,
      isOneRequest: true,
    },
  ];
  const sheets: Writing[] = [
    {
      name: "审批表",
      action: "makeApproval",
      act: () => actions.makeApproval(today, silent),
      isDone: ({ state }) => state.approval !== null && isSheet("审批表"),
    },
    {
      name: "考核表",
      action: "makeCards",
      act: () => actions.makeCards({ number: "ZX001", name: "" }, today, silent),
      isDone: ({ state }) => isSheet("考核表_") && Object.keys(state.shown?.ofPeople ?? {}).includes("考核表_何子一"),
    },
    {
      name: "面谈",
      action: "makeInterviews",
      act: () => actions.makeInterviews(today, silent, [{ number: "ZX002", name: "", due: null }]),
      isDone: ({ state }) => isSheet("面谈_") && isSheet("面谈名单") && state.chosenInterviews?.length === 1,
    },
    {
      name: "汇总",
      action: "makeRollUp",
      act: () => actions.makeRollUp({ length: "year", books: [] }, today, silent),
      isDone: () => isSheet("年度汇总"),
    },
  ];
  const decisions: Writing[] = [
    {
      name: "退回",
      action: "decide",
      act: () => actions.decide({ kind: "return", by: "样例审批人", reason: "请补证据" }, today),
      isDone: ({ state }) => state.approval !== null,
      isOneRequest: true,
    },
    {
      name: "公布",
      action: "publish",
      // Last of all: whatever else a period has to have before would make the approval lapse.
      prepare: async () => {
        await excel().user.type("评分表!G12", 20);
        await must(actions.makeApproval(today, silent));
        await must(actions.decide({ kind: "approve", by: "样例审批人", reason: "" }, today));
      },
      act: () => actions.publish(today),
      isDone: ({ state }) => state.approval?.publishedOn === today,
      isOneRequest: true,
    },
  ];
  const inMoreRequests: Writing[] = [
    {
      name: "全部考核表",
      action: "makeCards",
      act: () => actions.makeCards("all", today, silent),
      isDone: () => names(excel()).includes("考核表_（全部）"),
      alone: "the same as a single card, in more requests",
    },
    {
      name: "改正和加行",
      action: "applyFixes",
      prepare: async () => {
        rowsBefore = scoreTable().area.rows;
        await Promise.resolve();
      },
      act: () =>
        actions.applyFixes([
          { kind: "setValue", at: { sheet: "评分表", address: "P8" }, from: "", to: "已核对" },
          { kind: "extendTable", at: { sheet: "评分表", address: "A38" }, rows: 2 },
        ]),
      isDone: () => excel().values("评分表!P8")[0]?.[0] === "已核对" && scoreTable().area.rows === rowsBefore + 2,
      alone: "the same as a fix, in more requests",
    },
    {
      name: "有隐藏行时排序",
      action: "sortPeople",
      prepare: () => hideRow("10:10"),
      act: () => actions.sortPeople("number"),
      isDone: ({ findings }) => findings.some(({ issue }) => issue.code === "hiddenRow"),
      alone: "the same as a sort, in more requests",
    },
  ];
  const unopened: Writing[] = [
    {
      name: "新建",
      action: "newPeriod",
      isFromBlank: true,
      act: () => actions.newPeriod({ ...smallRequest, department: "在线客服组", rows: 5 }, today, silent),
      isDone: ({ state }) => state.department === "在线客服组" && isSheet("评分表"),
      alone: "nothing else can be done in a workbook without a period; twice at once stands in twoAtOnce",
    },
    {
      name: "示例",
      action: "samplePeriod",
      isFromBlank: true,
      act: () => actions.samplePeriod(smallRequest, silent),
      isDone: ({ people }) => people.length === 8 && isSheet("评分表"),
      alone: "nothing else can be done in a workbook without a period; twice at once stands in twoAtOnce",
    },
    {
      name: "放回中断的操作",
      action: "takeBack",
      spoil: async () => {
        excel().standIn.faults.loseWithin(3, 60);
        const { ok } = await actions.makeCards({ number: "ZX001", name: "" }, today, silent);
        excel().standIn.faults.clear();
        await excel().standIn.settled();
        expect([ok, await actions.readOpenPeriod(today)]).toMatchObject([
          false,
          { issues: [{ code: "workUnfinished" }] },
        ]);
      },
      act: () => actions.takeBack(),
      isDone: () => !isSheet("考核表_"),
      alone: "everything else refuses until it is done",
    },
    {
      name: "找回删掉的设置",
      action: "restoreState",
      spoil: () =>
        onRecord((sheet) => {
          sheet.delete();
        }),
      act: () => actions.restoreState(),
      isDone: () => isSheet("_KPI"),
      alone: "everything else refuses until it is done",
    },
    {
      name: "找回损坏的设置",
      action: "restoreState",
      spoil: () =>
        onRecord((sheet) => {
          for (const [row, [key]] of excel().values("_KPI!A1:A60").entries())
            if (key === "end") sheet.getRange(`C${String(row + 1)}`).values = [["1:0"]];
        }),
      act: () => actions.restoreState(),
      isDone: () => isSheet("_KPI"),
      isOneRequest: true,
      alone: "everything else refuses until it is done",
    },
  ];
  return [...remembering, ...figures, ...sheets, ...decisions, ...inMoreRequests, ...unopened];
}
