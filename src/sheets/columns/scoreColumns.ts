import { sumOf } from "../../domain/figures/sum";
import { round } from "../../domain/figures/rounding";
import type { Scheme } from "../../domain/scheme/scheme";
import type { Language } from "../../domain/wording/localText";
import { fitHeading } from "../kit/textFit";
import { uniqueName } from "../kit/uniqueName";
import type { ColumnDraft } from "../terms/columnDraft";
import { type Formula, whenComplete } from "../terms/formula";
import type { ScoreColumn } from "../terms/scoreColumn";
import { columnGroups } from "./columnGroups";
import { type GroupWords, groupWords, roomFor } from "./groupWords";

/** The columns of tblScore in the policy's order. */
export function scoreColumns(scheme: Scheme, language: Language): ScoreColumn[] {
  const taken = new Set<string>();
  return columnGroups({ scheme, language }).flatMap(({ group, groupItem, drafts }) => {
    const columns = drafts.map(({ name, otherwise, ...draft }): ScoreColumn => {
      const [first, second] = [name, otherwise ?? name].map((text) => fitHeading(text, draft.width));
      const header = uniqueName(first?.header ?? name, taken, second?.header);
      const width = (header === first?.header ? first : second)?.width ?? draft.width;
      return { ...draft, header, width, group, groupItem, formula: written(draft) };
    });
    return wideEnough(columns, groupWords(scheme, language, group, groupItem));
  });
}

/** Only the state of a row is shown before the row is complete. */
function written({ formula, result }: Pick<ColumnDraft, "formula" | "result">): Formula | null {
  if (formula === null || result === null || result.kind === "state") return formula;
  return (scope) => whenComplete(scope, formula(scope));
}

/** Columns that are narrower together than the words above them: the last, mostly the points, takes what is missing. */
function wideEnough(columns: ScoreColumn[], words: GroupWords): ScoreColumn[] {
  const width = sumOf(columns, (column) => column.width);
  const more = roomFor(words, width) - width;
  return columns.map((column, at) =>
    more > 0 && at === columns.length - 1 ? { ...column, width: round(column.width + more, 1) } : column,
  );
}
