import type { DeductionRule, Method } from "../../domain/methods/method";
import type { Consequence } from "../../domain/scheme";
import type { Finding } from "../finding";
import { type CheckContext, columnCell } from "./context";
import { type ScoreRow, hasPerson, rowFinding } from "./rows";

function decision(context: CheckContext, row: ScoreRow, consequence: Consequence): Finding[] {
  const { bands } = context.scheme;
  const { evaluation } = row;
  switch (consequence.kind) {
    case "decision": {
      const cell = row.cells.get(consequence.input);
      if (cell?.value !== true) return [];
      const issue = { code: "decisionNeeded", input: consequence.input, action: consequence.action } as const;
      return [rowFinding("notice", row, issue, cell.at)];
    }
    case "streak": {
      const { grade, months, action } = consequence;
      if (evaluation?.band.grade !== grade) return [];
      return [
        rowFinding(
          "notice",
          row,
          { code: "gradeForDecision", grade, months, action },
          columnCell(context, row.row, "grade"),
        ),
      ];
    }
    case "boundary": {
      if (!evaluation?.flags.includes(consequence.flag)) return [];
      const { grade } = evaluation.band;
      const lower = bands[bands.findIndex((band) => band.grade === grade) - 1]?.grade ?? grade;
      const { total, source } = consequence;
      return [
        rowFinding(
          "notice",
          row,
          { code: "boundaryTotal", total, grade, lower, source },
          columnCell(context, row.row, "total"),
        ),
      ];
    }
    case "interview":
      return [];
  }
}

/** Rows the policy puts before a human: a decision to take, a grade that may have consequences, a doubtful edge. */
export const decisions = (context: CheckContext): Finding[] =>
  context.rows
    .filter(hasPerson)
    .flatMap((row) => context.scheme.consequences.flatMap((consequence) => decision(context, row, consequence)));

/** Occurrences whose meaning the policy leaves open, without a word about which case it was. */
export const remarks = (context: CheckContext): Finding[] =>
  context.rows.flatMap((row) =>
    context.scheme.inputs.flatMap((input): Finding[] => {
      const cell = row.cells.get(input.id);
      if (input.needsRemark !== true || row.note !== "" || typeof cell?.value !== "number" || cell.value <= 0)
        return [];
      return [
        rowFinding(
          "warning",
          row,
          { code: "remarkMissing", input: input.id, count: cell.value },
          columnCell(context, row.row, "note"),
        ),
      ];
    }),
  );

/** Every deduction rule of a method, however deep. */
export function deductionRules(method: Method): DeductionRule[] {
  switch (method.kind) {
    case "deductions":
      return method.pools.flatMap((pool) => pool.rules);
    case "parts":
      return method.parts.flatMap((part) => deductionRules(part.method));
    case "teamTier":
    case "mark":
      return [];
  }
}

/** Nothing to divide by: no deduction, but perhaps a figure was forgotten. */
export const nothingMeasured = (context: CheckContext): Finding[] => {
  const rates = context.scheme.items.flatMap(({ method }) => deductionRules(method));
  return context.rows.flatMap((row) =>
    rates.flatMap((rule): Finding[] => {
      if (rule.kind !== "rateBelow") return [];
      const cell = row.cells.get(rule.denominator);
      if (cell?.value !== 0 || row.evaluation === null) return [];
      const issue = { code: "nothingMeasured", numerator: rule.numerator, denominator: rule.denominator } as const;
      return [rowFinding("notice", row, issue, cell.at)];
    }),
  );
};
