import { fingerprint } from "../../domain/figures/fingerprint";
import { isSamePerson, type Named } from "../../domain/people/identity";
import type { RawPeriod } from "../book/rawPeriod";
import type { RowMark } from "../book/sentPart";
import type { CellDifference, CollectedCell, Offer } from "./collected";
import type { MatchedRow } from "./matchedRows";
import { rowMark, type TypedCell, type TypedColumn, type TypedRow, type TypedTable, wasFilledIn } from "./typedRows";
import { withoutOthers } from "./withoutOthers";

/** Cells that files have something else for, in the order of 评分表. */
export function cellDifferences(
  raw: RawPeriod,
  { columns, rows }: TypedTable,
  matched: readonly MatchedRow[],
): CollectedCell[] {
  const byRow = new Map<number, MatchedRow[]>();
  for (const one of matched) byRow.set(one.here.row, [...(byRow.get(one.here.row) ?? []), one]);
  const kept = new Set(raw.state.keptOwn ?? []);
  return rows.flatMap((here) => {
    const sides = (byRow.get(here.row) ?? []).map((one) => sideOf(raw, rows, one));
    return sides.length === 0 ? [] : columns.flatMap((column) => differenceOf({ here, column, sides, kept }) ?? []);
  });
}

/** A file's row with what is needed to tell who changed it. */
interface Side {
  file: string;
  there: TypedRow;
  /** Nobody typed over the row here since both sides were the same. */
  isSameHere: boolean;
  /** Whether they had something in a column when both sides last met. */
  hadThere: (column: string) => boolean;
  /** How texts of the workbook read in that file. */
  plain: (text: string) => string;
}

function sideOf({ state }: RawPeriod, rows: readonly TypedRow[], { file, here, there }: MatchedRow): Side {
  const awaited = state.awaited?.find(({ key }) => key === file.part?.key);
  const [, , mark, filled] = markOf(awaited?.rows ?? file.part?.rows ?? [], here);
  const own = file.part?.rows ?? null;
  const isOther = (row: TypedRow): boolean =>
    own !== null && !own.some(([number, name]) => isSamePerson({ number, name }, row));
  return {
    file: file.file,
    there,
    isSameHere: mark === rowMark(here),
    hadThere: (column) => wasFilledIn(state.scheme, filled, column),
    plain: own === null ? (text) => text : withoutOthers(rows.filter(isOther)),
  };
}

const unknown: RowMark = ["", "", "", ""];

const markOf = (rows: readonly RowMark[], person: Named): RowMark =>
  rows.find(([number, name]) => isSamePerson({ number, name }, person)) ?? unknown;

interface Compared {
  here: TypedRow;
  column: TypedColumn;
  sides: readonly Side[];
  kept: ReadonlySet<string>;
}

function differenceOf({ here, column, sides, kept }: Compared): CollectedCell | null {
  const own = here.cells.get(column.id);
  const offers = sides.flatMap((side) => offerOf(side, column.id, own) ?? []);
  const [first] = offers;
  if (first === undefined) return null;
  const different = offers.filter((one, nth) => offers.findIndex(({ said }) => said === one.said) === nth);
  const kind = kindOf(own, different);
  const { number, name, row } = here;
  const says = { number, name, column: column.id, own: own?.said ?? "", offers: different.map(({ said }) => said) };
  const mark = fingerprint(says);
  return {
    mark,
    kind,
    person: { number, name },
    row,
    column: { id: column.id, header: column.header },
    own: own?.value ?? "",
    offers: different.map(({ file, value }): Offer => ({ file, value })),
    isKept: kept.has(mark),
  };
}

interface SaidOffer extends Offer {
  said: string;
  isSameHere: boolean;
  /** They had something when both sides last met: where it is blank here now, it was taken away here. */
  hadSome: boolean;
}

/** What a file has instead; a blank is only a difference where they took away what both sides had. */
function offerOf(side: Side, column: string, own: TypedCell | undefined): SaidOffer | null {
  const { file, isSameHere, plain } = side;
  const there = side.there.cells.get(column);
  const hadSome = side.hadThere(column);
  if (there === undefined)
    return own && isSameHere && hadSome ? { file, value: "", said: "", isSameHere, hadSome } : null;
  if (there.issue !== null || there.said === "") return null;
  if (own && (there.said === own.said || there.said === plain(own.said))) return null;
  return { file, value: there.value, said: there.said, isSameHere, hadSome };
}

function kindOf(own: TypedCell | undefined, offers: readonly SaidOffer[]): CellDifference {
  const [first, ...more] = offers;
  if (more.length > 0) return "twice";
  if (first?.said === "") return "cleared";
  if (first?.isSameHere === true) return own === undefined ? "new" : "changed";
  return own === undefined && first?.hadSome !== true ? "new" : "both";
}
