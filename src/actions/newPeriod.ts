import type { Result } from "../domain/issue/result";
import { cellAt } from "../sheets/kit/address";
import type { WorkbookState } from "../sheets/book/workbookState";
import type { Block } from "../sheets/kit/plan";
import { scoreLayout } from "../sheets/columns/scoreLayout";
import type { NewPeriod } from "./actions";
import type { Progress } from "../domain/outcome/progress";
import { makePeriod } from "./makePeriod";
import { newState } from "./newState";

/** Adds a period with nothing but names in it; other sheets of the workbook are not touched. */
export async function newPeriod(request: NewPeriod, progress: Progress): Promise<Result<null>> {
  const state = newState(request);
  if (!state.ok) return state;
  const { people = [] } = request;
  const rows = Math.max(request.rows, people.length);
  const filled = people.length === 0 ? {} : { [state.value.sheets.score]: [listed(state.value, people, rows)] };
  return makePeriod({ state: state.value, rows, filled }, progress);
}

type People = NonNullable<NewPeriod["people"]>;

/** Numbers and names in the first rows of 评分表. */
function listed({ scheme, language }: WorkbookState, people: People, rows: number): Block {
  const { columns, headerRow } = scoreLayout(scheme, language, rows);
  return {
    at: cellAt(headerRow + 1, 0),
    rows: people.map((person) => columns.map(({ id }) => (id === "number" || id === "name" ? person[id] : null))),
  };
}
