import { actions } from "../../src/actions/excelActions";
import type { RecordRequest } from "../../src/actions/importRecords";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { ledgerRules } from "../../src/sheets/ledger/entryRule";
import type { NewEntry } from "../../src/sheets/reading/newEntry";
import { policyCells } from "../../src/sheets/policy/policyCells";
import { guessColumns } from "../../src/sheets/records/guessColumns";
import type { RunningExcel } from "../support/excel";
import { shipped } from "../support/shipped";
import { furtherWritingsOn } from "./furtherWritings";
import { must, silent, smallRequest, today } from "./support";
import { names, there, type Writing } from "./writing";

/** The small policy, summed up over months as well, so that every action is to be had with it. */
const sample = { ...smallRequest, policy: { ...shipped("004ONLINE"), rollUp: shipped("004POST").rollUp } };

export async function samplePeriodApproved(): Promise<void> {
  await must(actions.samplePeriod(sample, silent));
  await must(actions.makeApproval(today, silent));
}

/** A number of the policy that counts for everybody with a complaint of their own, one higher. */
function policyEdit({ state }: EvaluatedPeriod, from = state.month) {
  const cells = policyCells(state.scheme, state.language, "规则");
  const { path, value } = there(cells.find(({ path, isEditable }) => isEditable && path.endsWith(".points")));
  return { changes: [{ path, was: Number(value), now: Number(value) + 1 }], from, by: "样例人事" };
}

async function importOf({ people }: EvaluatedPeriod): Promise<RecordRequest> {
  const [source] = await must(actions.findRecords());
  const { table } = await must(actions.readRecords(there(source)));
  const columns = guessColumns(table.headers, table.rows, people);
  const recipe = { columns, targets: [{ input: "polite_count", aggregate: { kind: "count", where: null } as const }] };
  return { source: table, recipe, tidy: true, replacesTyped: true };
}

const anIncident = ({ state }: EvaluatedPeriod): NewEntry => ({
  date: `${state.month}-08`,
  number: "ZX001",
  rule: ledgerRules(state.scheme, state.language)[0]?.name ?? "其他",
  times: "1",
  evidence: "录音 900",
  recorder: "",
});

const read = async (): Promise<EvaluatedPeriod> => there(await must(actions.readOpenPeriod(today)));

export function writingsOn(excel: () => RunningExcel): readonly Writing[] {
  const isSheet = (prefix: string): boolean => names(excel()).filter((name) => name.startsWith(prefix)).length === 1;
  const scoreTable = () =>
    there(
      excel()
        .standIn.grid.tables()
        .find(({ name }) => name === "tblScore"),
    );
  const typeRecords = () =>
    excel().user.type("Sheet1!B2:C11", [
      ["工号", "通话时间"],
      ["ZX001", "2026/10/02"],
      ["ZX001", "2026/10/03"],
      ...[2, 3, 4, 5, 6, 7, 8].map((at) => [`ZX00${String(at)}`, 46_300]),
    ]);
  /** Whether a formula over records stands in the first person's row. */
  const isCounted = (): boolean =>
    JSON.stringify(excel().standIn.grid.formulas({ ...scoreTable().area, row: 7, rows: 1 })).includes("tblRecords");
  let records: RecordRequest;

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
      isDone: ({ state }) => state.records?.length === 1 && isCounted(),
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
      isDone: () => !isCounted(),
      isOneRequest: true,
    },
    {
      name: "取数",
      action: "takeFigures",
      act: (period) => {
        const person = there(there(period).people.find(({ number }) => number === "ZX002"));
        return actions.takeFigures([{ input: "timely_count", row: person.row, person, was: 19, value: 20 }], today);
      },
      isDone: ({ people }) => people.find(({ number }) => number === "ZX002")?.inputs?.["timely_count"] === 20,
      isOneRequest: true,
      changesInputs: true,
    },
    {
      name: "分发",
      action: "splitWorkbook",
      act: (period) => {
        const person = there(there(period).people.find(({ number }) => number === "ZX002"));
        return actions.splitWorkbook({ by: "", groups: [{ name: "样例主管", people: [person] }] }, today);
      },
      isDone: ({ state }) => state.awaited?.length === 1,
      isOneRequest: true,
      alone: "it writes the record alone, as changing the policy does, and reads what takeFigures reads",
    },
    {
      name: "收回",
      action: "collectReturned",
      act: (period) => {
        const { row, number, name } = there(there(period).people.find((one) => one.number === "ZX002"));
        const write = { row, person: { number, name }, column: "timely_count", was: 19, value: 20 };
        return actions.collectReturned({ files: [], decisions: {}, writes: [write] }, today);
      },
      isDone: ({ people }) => people.find(({ number }) => number === "ZX002")?.inputs?.["timely_count"] === 20,
      isOneRequest: true,
      changesInputs: true,
      alone: "it writes cells of people as takeFigures does, by the same guards, and the record beside them",
    },
    {
      name: "已发自算单",
      action: "noteSlips",
      act: () => actions.noteSlips([{ number: "ZX002", name: "样例乙" }], today),
      isDone: ({ state }) => state.slips?.length === 1,
      isOneRequest: true,
      alone: "it writes the record alone, as changing the policy does, and reads no figures",
    },
    {
      name: "添加人员",
      action: "addPeople",
      act: () => actions.addPeople([{ number: "ZX900", name: "样例新" }]),
      isDone: ({ people }) => people.filter(({ number }) => number === "ZX900").length === 1,
      isOneRequest: true,
    },
    {
      name: "登记事件",
      action: "logIncident",
      act: (period) => actions.logIncident(anIncident(there(period)), today),
      isDone: ({ ledger }) => ledger.filter(({ evidence }) => evidence === "录音 900").length === 1,
      isOneRequest: true,
      alone: "it writes one row of a table as adding people does, and reads nothing that others write",
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
  return [...remembering, ...figures, ...sheets, ...decisions, ...furtherWritingsOn(excel)];
}
