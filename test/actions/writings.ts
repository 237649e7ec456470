import { actions } from "../../src/actions/excelActions";
import type { Result } from "../../src/domain/issue/result";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { policyCells } from "../../src/sheets/policy/policyCells";
import type { RunningExcel } from "../support/excel";
import { silent, today } from "./support";

/** An action that writes to a period of the small policy with its approval sheet made. */
export interface Writing {
  name: string;
  act: (period: EvaluatedPeriod) => Promise<Result<unknown>>;
  /** Whether what it did is there, once it said that it was done. */
  isDone: (period: EvaluatedPeriod) => boolean;
  /** One request carries all of it out, without a note. */
  isOneRequest?: true;
}

export const names = ({ standIn }: RunningExcel): string[] => standIn.grid.sheets().map(({ name }) => name);

/** A number of the policy that counts for everybody with a complaint of their own. */
const points = ({ state }: EvaluatedPeriod) =>
  policyCells(state.scheme, state.language, "规则").find(
    ({ path, isEditable }) => isEditable && path.endsWith(".points"),
  );

function policyEdit(period: EvaluatedPeriod) {
  const cell = points(period);
  if (cell === undefined || typeof cell.value !== "number") throw new Error("No points");
  return {
    changes: [{ path: cell.path, was: cell.value, now: cell.value + 1 }],
    from: period.state.month,
    by: "样例人事",
  };
}

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

export function writingsOn(excel: () => RunningExcel): readonly Writing[] {
  const isSheet = (prefix: string): boolean => names(excel()).filter((name) => name.startsWith(prefix)).length === 1;
  return [
    {
      name: "审批表",
      act: () => actions.makeApproval(today, silent),
      isDone: ({ state }) => state.approval !== null && isSheet("审批表"),
    },
    {
      name: "退回",
      act: () => actions.decide({ kind: "return", by: "样例审批人", reason: "请补证据" }, today),
      isDone: ({ state }) => state.approval !== null,
      isOneRequest: true,
    },
    {
      name: "考核表",
      act: () => actions.makeCards({ number: "ZX001", name: "" }, today, silent),
      isDone: ({ state }) => isSheet("考核表_") && Object.keys(state.shown?.ofPeople ?? {}).includes("考核表_何子一"),
    },
    {
      name: "面谈",
      act: () => actions.makeInterviews(today, silent, [{ number: "ZX002", name: "", due: null }]),
      isDone: ({ state }) => isSheet("面谈_") && isSheet("面谈名单") && state.chosenInterviews?.length === 1,
    },
    {
      name: "添加人员",
      act: () => actions.addPeople([{ number: "ZX900", name: "样例新" }]),
      isDone: ({ people }) => people.filter(({ number }) => number === "ZX900").length === 1,
      isOneRequest: true,
    },
    {
      name: "改正",
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
      name: "改制度",
      act: (period) => actions.applyPolicy(policyEdit(period), today),
      isDone: ({ state, findings }) =>
        state.policyLog?.length === 1 && findings.every(({ issue }) => issue.code !== "policyEdited"),
      isOneRequest: true,
    },
    {
      name: "排序",
      act: () => actions.sortPeople("name"),
      isDone: () => true,
      isOneRequest: true,
    },
  ];
}
