import type { Actions, UserPlace } from "../../actions/actions";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { afterEdits } from "./afterEdits";
import type { Observable } from "./observable";
import type { PaneState } from "./paneState";
import type { PeriodReader } from "./periodReader";
import type { Troubles } from "./troubles";

const firstRow = /^\$?[A-Z]+\$?(\d+)/;

/** The row of the person the user stands on in 评分表, or null. */
function personAt(evaluated: EvaluatedPeriod | null, place: UserPlace): number | null {
  if (!evaluated || place.sheet !== evaluated.state.sheets.score) return null;
  const row = Number(firstRow.exec(place.address)?.[1]);
  return evaluated.people.some((person) => person.row === row) ? row : null;
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
