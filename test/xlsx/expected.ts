import { evaluate } from "../../src/domain/evaluate";
import type { Evaluation, Inputs } from "../../src/domain/evaluation";
import type { Issue } from "../../src/domain/issue";
import type { Scheme } from "../../src/domain/scheme";
import type { CellValue } from "../../src/sheets/plan";
import type { ScoreColumn } from "../../src/sheets/scoreLayout";
import { texts } from "../../src/text/texts";

const language = "zh-CN";
const words = texts(language).sheets.score;

function partValues(evaluation: Evaluation): Record<string, CellValue> {
  const parts = evaluation.items.flatMap((item) => item.parts);
  return Object.fromEntries(parts.map(({ id, kind, value }) => [`${id}_${kind}`, value]));
}

function itemValues(evaluation: Evaluation): Record<string, CellValue> {
  return Object.fromEntries(
    evaluation.items.flatMap((item): [string, CellValue][] => {
      const tier = item.reasons.find((reason) => reason.kind === "tier");
      const points: [string, CellValue] = [item.id, item.points];
      return tier ? [points, [`${item.id}_ratio`, tier.ratio], [`${item.id}_tier`, tier.label]] : [points];
    }),
  );
}

/** What column 提示 says of a result's flags, in the policy's order. */
function remark(scheme: Scheme, evaluation: Evaluation): string {
  const { boundary, decision, interview } = words.remarks;
  return scheme.consequences
    .map((one) => {
      switch (one.kind) {
        case "boundary":
          return evaluation.flags.includes(one.flag) ? `${boundary.before}${String(one.total)}${boundary.after}` : "";
        case "decision": {
          const input = scheme.inputs.find(({ id }) => id === one.input);
          return evaluation.flags.includes(one.flag) ? decision(input?.short[language] ?? "") : "";
        }
        case "interview":
          return evaluation.flags.includes("interview") ? interview : "";
        case "streak":
          return "";
      }
    })
    .join("");
}

const isOfDepartment = (scheme: Scheme, issue: Issue): boolean =>
  "input" in issue && scheme.inputs.some(({ id, of }) => id === issue.input && of === "department");

/** Wrong values first, then missing ones, then what the department still owes. */
function whyNot(scheme: Scheme, issues: readonly Issue[]): string {
  const own = issues.filter((issue) => !isOfDepartment(scheme, issue));
  if (own.some(({ code }) => code !== "missing")) return words.stateWrong;
  const { before, after } = words.stateMissing;
  return own.length > 0 ? `${before}${String(own.length)}${after}` : words.stateDepartment;
}

/** What the result columns show of a row nobody has touched. */
export const blankRow = (columns: readonly ScoreColumn[]): Readonly<Record<string, CellValue>> =>
  Object.fromEntries(columns.filter(({ role }) => role === "result").map(({ id }) => [id, ""]));

/** What each result column of a person's row must show by the engine alone; a row it refuses stays blank. */
export function expectedRow(
  scheme: Scheme,
  inputs: Inputs,
  columns: readonly ScoreColumn[],
): Readonly<Record<string, CellValue>> {
  const blank = blankRow(columns);
  const result = evaluate(scheme, inputs);
  if (!result.ok) return { ...blank, state: whyNot(scheme, result.issues) };
  const { value } = result;
  return {
    ...blank,
    ...partValues(value),
    ...itemValues(value),
    state: words.stateComplete,
    total: value.total,
    grade: value.band.grade,
    payout: value.payout,
    remark: remark(scheme, value),
  };
}
