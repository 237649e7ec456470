import { actions } from "../../src/actions/excelActions";
import { order, source, typeTable } from "./adoptedScene";
import type { RunningExcel } from "../support/excel";
import { keptComparison } from "../sheets/compared/keptComparison";
import { must, silent, smallRequest, today } from "./support";
import { names, there, type Writing } from "./writing";

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

/** Those that are not tried beside every other one, each with its reason. */
export function furtherWritingsOn(excel: () => RunningExcel): readonly Writing[] {
  const isSheet = (prefix: string): boolean => names(excel()).filter((name) => name.startsWith(prefix)).length === 1;
  const scoreTable = () =>
    there(
      excel()
        .standIn.grid.tables()
        .find(({ name }) => name === "tblScore"),
    );
  let rowsBefore: number;

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
    {
      name: "改成普通公式",
      action: "changeDialect",
      act: () => actions.changeDialect("native", today),
      isDone: ({ state }) => state.dialect === "native",
      alone: "it compares all of 评分表 before and after, and gives way to whoever writes there",
    },
    {
      name: "修好公式",
      action: "repairFormulas",
      prepare: () =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("评分表");
          sheet.protection.unprotect();
          sheet.getRange("O8").values = [["改过"]];
          sheet.protection.protect({ allowFormatRows: true });
          await context.sync();
        }),
      act: () => actions.repairFormulas(today),
      isDone: ({ findings }) => findings.every(({ issue }) => issue.code !== "formulaReplaced"),
      isOneRequest: true,
      alone: "the same as the fix of a finding, for whole columns",
    },
    {
      name: "影子核对",
      action: "keepComparison",
      act: () => actions.keepComparison(keptComparison("zh-CN"), silent),
      isDone: () => isSheet("影子核对"),
      alone: "it reads nothing of the period, and writes one sheet of its own",
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
      name: "重新生成事件台账",
      action: "makeLedger",
      spoil: () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("事件台账").delete();
          await context.sync();
        }),
      act: () => actions.makeLedger(),
      isDone: ({ ledger }) => ledger.length === 0 && isSheet("事件台账"),
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
  const adopted: Writing[] = [
    {
      name: "采用现有表格",
      action: "adoptTable",
      isFromBlank: true,
      prepare: () => typeTable(),
      act: () => actions.adoptTable(order, today, silent),
      isDone: ({ adopted: table }) => table?.sheet === source.mapping.sheet && isSheet("规则"),
      alone: "nothing else can be done in a workbook without a period",
    },
    {
      name: "重新指定各列",
      action: "remapTable",
      isFromBlank: true,
      prepare: async () => {
        await typeTable();
        await must(actions.adoptTable(order, today, silent));
      },
      act: () => actions.remapTable({ ...source, everybody: { exec_refuse: true } }, today),
      isDone: ({ adopted: table }) => table?.source.everybody?.["exec_refuse"] === true,
      isOneRequest: true,
      changesInputs: true,
      alone: "it changes what is remembered as other changes do, of a period that is not the usual one",
    },
    {
      name: "把结果写到现有表格",
      action: "writeResults",
      isFromBlank: true,
      prepare: async () => {
        await typeTable();
        await must(actions.adoptTable(order, today, silent));
        await Excel.run(async (context) => {
          const grades = context.workbook.worksheets.getItem(source.mapping.sheet).getRange("J4:J8");
          grades.values = [[""], [""], [""], [""], [""]];
          await context.sync();
        });
      },
      act: () => actions.writeResults({ results: ["grade"], as: "values" }, today),
      isDone: () => excel().values(`'${source.mapping.sheet}'!J4`)[0]?.[0] === "A",
      isOneRequest: true,
      alone: "it fills blank cells of a period that is not the usual one",
    },
    {
      name: "撤销写到现有表格的结果",
      action: "takeResultsBack",
      isFromBlank: true,
      prepare: async () => {
        await typeTable();
        await must(actions.adoptTable(order, today, silent));
        await must(actions.writeResults({ results: ["pay"], as: "values" }, today));
      },
      act: () => actions.takeResultsBack(today),
      isDone: ({ adopted: table }) => table?.source.made === undefined,
      isOneRequest: true,
      alone: "it clears cells of a period that is not the usual one",
    },
  ];
  return [...inMoreRequests, ...unopened, ...adopted];
}
