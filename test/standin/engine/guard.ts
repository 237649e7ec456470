import type { Area } from "../grid";
import type { Context } from "./context";

export interface Guard {
  guardEdits(mayEdit: (area: Area) => boolean, refused: (area: Area) => void): void;
}

export function guard(_context: Context): Guard {
  return { guardEdits: () => undefined };
}
