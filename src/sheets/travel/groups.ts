import { type Named, wordKey } from "../../domain/people/identity";
import type { RawPeriod } from "../book/rawPeriod";
import { scoreColumns } from "../columns/scoreColumns";
import { findColumns } from "../reading/columns";
import { typedTable } from "./typedRows";

/** People who go into one file. */
export interface PeopleGroup {
  /** What stands in the column: mostly who fills the file in. */
  name: string;
  people: readonly Named[];
}

export interface Grouping {
  groups: readonly PeopleGroup[];
  /** People for whom nothing stands in the column: they go into no file. */
  without: readonly Named[];
}

/** Headings in the row of headings of 评分表, in its table or beside it, by their place. */
const headingsIn = ({ score, scoreTable }: RawPeriod): readonly string[] =>
  (score.values[scoreTable.row] ?? []).map((cell) => String(cell).trim());

/** Columns that people have put in beside those of the policy and that say something of somebody. */
export function groupHeadings(raw: RawPeriod): string[] {
  const own = new Set(scoreColumns(raw.state.scheme, raw.state.language).map(({ header }) => header));
  const { placed } = findColumns(scoreColumns(raw.state.scheme, raw.state.language), raw.score, raw.scoreTable);
  const renamed = new Set(placed.flatMap(({ at, readHeader }) => (readHeader === null || at === null ? [] : [at])));
  return headingsIn(raw).filter(
    (heading, at) =>
      heading !== "" &&
      !own.has(heading) &&
      !renamed.has(at) &&
      (groupsBy(raw, heading)?.groups ?? []).some(({ name }) => name !== ""),
  );
}

/** People by what stands in a column; null where there is no such heading. */
export function groupsBy(raw: RawPeriod, heading: string): Grouping | null {
  const at = headingsIn(raw).findIndex((one) => wordKey(one) === wordKey(heading));
  if (at < 0 || wordKey(heading) === "") return null;
  return grouped(
    typedTable(raw).rows.map(({ row, number, name }) => ({
      person: { number, name },
      group: String(raw.score.values[row - 1]?.[at] ?? "").trim(),
    })),
  );
}

/** Names that differ by spaces, width or case alone are one. */
export function grouped(listed: readonly { person: Named; group: string }[]): Grouping {
  const groups = new Map<string, { name: string; people: Named[] }>();
  const without: Named[] = [];
  for (const { person, group } of listed) {
    const key = wordKey(group);
    const there = groups.get(key);
    if (key === "") without.push(person);
    else if (there) there.people.push(person);
    else groups.set(key, { name: group, people: [person] });
  }
  return { groups: [...groups.values()], without };
}
