import type { DueConsequence } from "../../src/domain/consequences/kinds";
import type { Evaluation } from "../../src/domain/engine/evaluation";
import type { Inputs } from "../../src/domain/inputs/inputs";
import { evaluate } from "../../src/domain/engine/evaluate";
import { ranks } from "../../src/domain/figures/rank";
import { rankTeam } from "../../src/domain/engine/rankTeam";
import type { Scheme } from "../../src/domain/scheme/scheme";
import type { CellValue } from "../../src/sheets/kit/plan";
import { type JudgedPerson, resultShown, whyNoResult } from "../../src/sheets/shownResults";
import type { ScoreColumn } from "../../src/sheets/terms/scoreColumn";
import { boundaryWords } from "../../src/text/consequences/boundary";
import { decisionWords } from "../../src/text/consequences/decision";
import { gapWords } from "../../src/text/consequences/gap";
import { interviewWords } from "../../src/text/consequences/interview";
import { texts } from "../../src/text/texts";

const language = "zh-CN" as const;
const words = texts(language).sheets.score;

type ShownRow = Readonly<Record<string, CellValue>>;

const nameOf = (scheme: Scheme, id: string): string =>
  scheme.inputs.find((one) => one.id === id)?.short[language] ?? id;

/** What column 提示 says of a result. */
export const remarkOf = (scheme: Scheme, { consequences }: Evaluation): string =>
  consequences.map((due) => phrase(scheme, due)).join("");

/** What column 提示 says of one consequence. */
function phrase(scheme: Scheme, due: DueConsequence): string {
  switch (due.kind) {
    case "boundary": {
      const boundary = boundaryWords[language].remark;
      return `${boundary.before}${String(due.rule.total)}${boundary.after}`;
    }
    case "decision":
      return due.happened.map(({ input }) => decisionWords[language].remark(nameOf(scheme, input))).join("");
    case "interview":
      return due.rule.belowGrade === null ? "" : interviewWords[language].remark;
    case "gap": {
      const gap = gapWords[language].remark;
      return `${gap.before}${String(due.rule.above)}${gap.between}${String(due.rule.below)}${gap.after}`;
    }
    case "grade":
    case "above":
    case "suspicious":
    case "inputAbove":
    case "unwritten":
    case "measuredAbove":
      return words.sentence(due.rule.action[language]);
    case "streak":
      return "";
  }
}

function shownIn(judged: JudgedPerson, result: NonNullable<ScoreColumn["result"]>): CellValue {
  return resultShown(judged, result) ?? remarkOf(judged.scheme, judged.evaluation);
}

/** What the result columns show of a row nobody has touched. */
export const blankRow = (columns: readonly ScoreColumn[]): ShownRow =>
  Object.fromEntries(columns.filter(({ role }) => role === "result").map(({ id }) => [id, ""]));

const isUntouched = (scheme: Scheme, inputs: Inputs): boolean =>
  scheme.inputs.every(({ id, of }) => of === "department" || (inputs[id] ?? null) === null);

/** What each result column of each person's row must show by the engine alone; a row it refuses stays blank. */
export function expectedRows(
  scheme: Scheme,
  team: readonly Inputs[],
  columns: readonly ScoreColumn[],
): readonly ShownRow[] {
  const results = team.map((inputs) => evaluate(scheme, inputs));
  const evaluations = rankTeam(
    scheme,
    results.map((result, index) => (result.ok && !isUntouched(scheme, team[index] ?? {}) ? result.value : null)),
  );
  const places = ranks(evaluations.map((one) => (one?.mayRank === true ? one.total : null)));
  return team.map((inputs, index) => {
    const result = results[index];
    const evaluation = evaluations[index] ?? null;
    const state = result?.ok === false ? whyNoResult(scheme, result.issues, language) : words.stateEmpty;
    if (evaluation === null) return { ...blankRow(columns), state };
    const judged = { scheme, evaluation, rank: places[index] ?? null, language };
    return Object.fromEntries(
      columns.flatMap(({ id, result: shown }) => (shown === null ? [] : [[id, shownIn(judged, shown)] as const])),
    );
  });
}
