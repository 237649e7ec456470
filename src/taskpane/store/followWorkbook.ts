import type { Actions, UserPlace } from "../../actions/actions";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { cellOf } from "../../sheets/kit/address";
import { afterEdits } from "./afterEdits";
import type { Observable } from "./observable";
import type { PaneState } from "./paneState";
import type { PeriodReader } from "./periodReader";
import type { Troubles } from "./troubles";

const firstCell = /^\$?[A-Z]{1,3}\$?\d+/;

/** The row of the person the user stands on in 评分表 or in a table of people's own, or null. */
export function personAt(evaluated: EvaluatedPeriod | null, { sheet, address }: UserPlace): number | null {
  const first = firstCell.exec(address)?.[0];
  if (!evaluated || first === undefined) return null;
  const { row, column } = cellOf(first);
  if (evaluated.adopted !== null) return namedAt(evaluated, sheet, { row, column });
  const { people, state } = evaluated;
  return sheet === state.sheets.score && people.some((person) => person.row === row + 1) ? row + 1 : null;
}

/** By the row of the name, by its column where people stand beside each other, or by the sheet where everybody has a form. */
function namedAt(
  { people }: EvaluatedPeriod,
  sheet: string,
  { row, column }: ReturnType<typeof cellOf>,
): number | null {
  const named = people.flatMap((person) =>
    person.at?.sheet === sheet ? [{ person, at: cellOf(person.at.address) }] : [],
  );
  const [only, ...others] = named;
  if (only !== undefined && others.length === 0) return only.person.row;
  const areBeside = new Set(named.map(({ at }) => at.row)).size === 1;
  const found = named.find(({ at }) => (areBeside ? at.column === column : at.row === row));
  return found?.person.row ?? null;
}

/** Follows the workbook: what was edited is read once the user pauses, a move onto a person's row selects the person. */
export function followWorkbook(
  pane: Observable<PaneState>,
  actions: Actions,
  troubles: Troubles,
  period: PeriodReader,
) {
  const { edited, stop } = afterEdits(pane, period);
  let last: UserPlace | null = null;
  const moved = (place: UserPlace) => {
    last = place;
    const selectedRow = personAt(pane.get().evaluated, place);
    if (selectedRow !== null) pane.set({ selectedRow });
  };
  /** The user may stand on a person's row before the period has been read. */
  pane.subscribe(() => {
    if (last && pane.get().selectedRow === null && personAt(pane.get().evaluated, last) !== null) moved(last);
  });

  async function start(): Promise<() => void> {
    const result = await actions.watch({ edited, moved });
    if (!result.ok) {
      troubles.report("watch", { issues: result.issues }, () => void start());
      return () => undefined;
    }
    troubles.settle("watch");
    pane.set({ isWatching: true });
    const place = await actions.place();
    if (place.ok) moved(place.value);
    return () => {
      stop();
      void result.value();
    };
  }

  return start;
}
