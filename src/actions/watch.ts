import type { Result } from "../domain/issue/result";
import { listen } from "../excel/listen";
import type { Edit } from "../sheets/reading/edit";
import type { UserPlace } from "./actions";
import { place } from "./place";

/** Tells of edits and of moves; our own changes count as edits too. Calling less often is up to the caller. */
export const watch = (on: {
  edited?: (edit: Edit) => void;
  moved?: (place: UserPlace) => void;
}): Promise<Result<() => Promise<void>>> => {
  const { moved } = on;
  return listen({ edited: on.edited, moved: moved && (() => void tellPlace(moved)) });
};

async function tellPlace(moved: (place: UserPlace) => void): Promise<void> {
  const where = await place();
  if (where.ok) moved(where.value);
}
