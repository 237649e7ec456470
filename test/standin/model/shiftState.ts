import type { Area } from "../grid";
import { type Shift, shifted } from "./box";
import type { SheetState } from "./sheetState";

/** A live area: moved by insertions and deletions, null once its cells are gone. */
export interface Reference {
  area: Area | null;
}

/** Moves everything the grid does not know of along with inserted or deleted rows and columns. */
export const shiftState = (references: Iterable<Reference>, state: SheetState, sheet: string, shift: Shift): void => {
  const move = (area: Area): Area | null => {
    const box = area.sheet === sheet ? shifted(area, shift) : area;
    return box === null ? null : { ...box, sheet: area.sheet };
  };
  const moveAll = <Kind extends { area: Area }>(items: readonly Kind[]): Kind[] =>
    items.filter((item) => {
      const area = move(item.area);
      if (area !== null) item.area = area;
      return area !== null;
    });
  for (const reference of references) if (reference.area !== null) reference.area = move(reference.area);
  state.locked.shift(shift);
  for (const painted of state.formats.values()) painted.shift(shift);
  state.merges = state.merges.flatMap((box) => shifted(box, shift) ?? []);
  state.validations = moveAll(state.validations);
  state.conditionalFormats = moveAll(state.conditionalFormats);
  for (const chart of state.charts) chart.source = move(chart.source) ?? chart.source;
};
