import type { Paused } from "../domain/outcome/paused";
import type { Issue, NotRestored } from "../domain/issue/issue";
import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import type { Scheme } from "../domain/scheme/scheme";
import { usualTableNames } from "../sheets/book/sheetNames";
import type { WorkbookState } from "../sheets/book/workbookState";
import type { RawSheet } from "../sheets/kit/raw";
import { policyNamedOn } from "../sheets/restore/recognized";
import { restoredState, type SeenSheet } from "../sheets/restore/restoredState";
import type { Book } from "./openBook";
import type { FileSheet } from "./package";

interface Shown {
  state: WorkbookState;
  isStateOlder: false;
  unreadPlace: string;
}

/** Sheets of people may be hundreds; those of a period stand among the first. */
const mostSheets = 40;

/** Policy, period and tables as the sheets of a file show them; else why its record cannot be read, and what is not found either. */
export function* stateShown(
  book: Book,
  { stateCells, unread }: { stateCells: RawSheet | null; unread: Result<unknown> | null },
  schemes: () => readonly Scheme[],
): Paused<Result<Shown>> {
  const shown = book.sheets.filter(({ name }) => name !== stateCells?.name).slice(0, mostSheets);
  const seen: SeenSheet[] = [];
  for (const sheet of shown) seen.push({ cells: (yield* book.read(sheet)).cells, table: yield* tableOn(book, sheet) });
  const { state, missing } = restoredState(stateCells, seen, schemes());
  if (state !== null) return ok({ state, isStateOlder: false, unreadPlace: placeOf(unread) });
  const isPeriod = seen.some(({ table }) => table?.toLowerCase() === usualTableNames.score.toLowerCase());
  const notFound = notFoundOf(missing, seen);
  if (unread?.ok === false) return failed(unread.issues[0], notFound);
  return failed(isPeriod ? notFound : { code: "fileWithoutPeriod" });
}

/** Of a policy of one's own only what its sheet is headed with is known. */
function notFoundOf(missing: NotRestored, seen: readonly SeenSheet[]): Issue {
  const [policy] = missing === "policy" ? seen.flatMap(({ cells }) => policyNamedOn(cells) ?? []) : [];
  return policy === undefined ? { code: "stateNotRestored", missing } : { code: "filePolicyUnknown", policy };
}

function placeOf(unread: Result<unknown> | null): string {
  const [issue] = unread?.ok === false ? unread.issues : [];
  return issue?.code === "stateUnreadable" ? issue.place : "";
}

function* tableOn(book: Book, sheet: FileSheet): Paused<string | null> {
  return (yield* book.tables(sheet))[0]?.name ?? null;
}
