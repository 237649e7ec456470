import type { Result } from "../domain/issue/result";
import { failed, ok } from "../domain/outcome/outcome";
import { type BlockHeading, resultBlock, withHeadings } from "./adopt/resultBlock";
import type { AdoptedSource } from "./book/adoptedSource";
import type { MappedColumn, ResultId } from "./book/mapping";
import type { TheirTable } from "./book/theirTable";
import type { WorkbookState } from "./book/workbookState";
import { foundTable } from "./foundTable";
import type { SheetGrid } from "./kit/grid";
import { resultName } from "./rowFormulas";

type Placed = { state: WorkbookState; theirs: TheirTable; headings: readonly BlockHeading[] };

/** The table with a column for every result that is asked for: new ones stand right behind it. */
export function withColumns(
  state: WorkbookState,
  grids: readonly SheetGrid[],
  results: readonly ResultId[],
): Result<Placed> {
  const { source } = state;
  if (source === undefined) return failed({ code: "notAdopted" });
  const now = foundTable(state, source, grids);
  if (!now.ok) return now;
  const [part, ...others] = now.value.parts;
  const has = (result: ResultId): boolean =>
    source.mapping.columns.some(({ means }) => means.kind === "result" && means.id === result);
  const lacking = results.filter((result) => !has(result));
  if (part === undefined || others.length > 0 || now.value.theirs.isForms || lacking.length === 0)
    return ok({ ...now.value, headings: [] });
  const block = resultBlock(
    part.area,
    lacking.map((result) => resultName(state, result)),
  );
  if ("inTheWay" in block) return failed({ code: "noRoomForResults", ...block.inTheWay });
  return added(now.value, lacking, { grids: withHeadings(grids, block.headings), headings: block.headings });
}

type Found = Extract<ReturnType<typeof foundTable>, { ok: true }>["value"];

/** The same people must be found with the new headings, under words that nothing else has. */
function added(before: Found, lacking: readonly ResultId[], { grids, headings }: WithHeadings): Result<Placed> {
  const { state } = before;
  const noRoom = failed({ code: "noRoomForResults", ...(headings[0]?.at ?? before.theirs.at) } as const);
  const source = state.source && withMade(state.source, newColumns(state, lacking, { grids, headings }));
  const found = source && foundTable({ ...state, source }, source, grids);
  if (!found?.ok || peopleIn(found.value) !== peopleIn(before)) return noRoom;
  const isWhole = lacking.every((id) => found.value.theirs.people.every(({ results }) => results[id] !== undefined));
  return isWhole && !isLess(found.value, before) ? ok({ ...found.value, headings }) : noRoom;
}

interface WithHeadings {
  grids: readonly SheetGrid[];
  headings: readonly BlockHeading[];
}

const isLess = (found: Found, before: Found): boolean => found.theirs.missing.length > before.theirs.missing.length;

/** The new columns as a mapping names them: by all words that stand over them. */
function newColumns(
  { source, ...state }: WorkbookState,
  lacking: readonly ResultId[],
  { grids, headings }: WithHeadings,
): MappedColumn[] {
  const seen = source && foundTable(state, source, grids);
  const area = seen?.ok ? seen.value.parts[0]?.area : undefined;
  return lacking.flatMap((id, nth) => {
    const address = headings[nth]?.at.address ?? "";
    const column = area?.columns.find(({ at }) => isOver(area, at, address));
    return column === undefined ? [] : [{ heading: column.heading, means: { kind: "result" as const, id } }];
  });
}

type Area = Found["parts"][number]["area"];

const isOver = ({ view, head }: Area, column: number, address: string): boolean =>
  Array.from({ length: head.last - head.first + 1 }, (_, nth) => view.address(head.first + nth, column)).includes(
    address,
  );

const withMade = (
  { mapping, made = [], ...source }: AdoptedSource,
  columns: readonly MappedColumn[],
): AdoptedSource => ({
  ...source,
  mapping: { ...mapping, columns: [...mapping.columns, ...columns] },
  made: [...made, ...columns.map(({ heading }) => heading)],
});

const peopleIn = ({ theirs: { people } }: Found): string =>
  people.map(({ at: { name }, number, name: said }) => `${name.sheet}!${name.address} ${number} ${said}`).join("|");
