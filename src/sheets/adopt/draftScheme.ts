import { blankScheme } from "../../domain/edit/blankScheme";
import { newInput } from "../../domain/methods/newInput";
import type { Input } from "../../domain/inputs/input";
import type { Item, Scheme } from "../../domain/scheme/scheme";
import type { Line } from "../../domain/totals/lines";
import type { LocalText } from "../../domain/wording/localText";
import type { CellRef } from "../kit/finding";
import type { ProposedArea } from "./areas";
import { type DraftColumn, draftColumns } from "./draftColumns";
import { type DraftStandard, standardOf } from "./draftStandard";
import type { PlacedMapping } from "./findAgain";
import type { TheirFormulas } from "./theirFormulas";

/** A policy made of what a table shows, with where each part of it was found. */
export interface DraftedPolicy {
  scheme: Scheme;
  /** The mapping onto it. */
  columns: readonly PlacedMapping[];
  found: readonly { path: string; at: CellRef }[];
  /** Formulas that say something about the policy and could not be read. */
  unread: DraftStandard["unread"];
  /** Grades that begin above their bound in their formula, and at it in the policy. */
  above: DraftStandard["above"];
}

const inAll = (text: string): LocalText => ({ "zh-CN": text, "zh-TW": text, en: text });

/** A draft of the policy that a table follows; null where its marks have no full marks and no weights. */
export function draftScheme(
  area: ProposedArea,
  columns: readonly PlacedMapping[],
  formulas: TheirFormulas,
): DraftedPolicy | null {
  const marks = columns.filter(({ mapped }) => mapped.means.kind === "mark");
  const weights = weightsOf(area, columns, formulas);
  const parts = draftColumns(area, marks, weights);
  const items = parts.filter(({ full }) => full !== null);
  if (items.length === 0 || parts.length < marks.length) return null;
  const isMean = items.every(({ weight }) => weight !== null);
  const { bands, payout, found, unread, above } = standardOf(area, columns, formulas);
  const title = inAll(area.view.name);
  const scheme: Scheme = {
    ...blankScheme({ name: title, rated: inAll(""), scorer: inAll(""), approver: inAll("") }),
    cycle: "month",
    inputs: parts.map(inputOf),
    items: items.map((part) => itemOf(part, isMean)),
    total: isMean ? { kind: "mean" } : { kind: "sum" },
    lines: parts.filter(({ full }) => full === null).map(lineOf),
    bands,
    payout,
  };
  const places = items.map(({ placed: { at } }, nth) => ({ path: `items.${nth}.full`, at: headingCell(area, at) }));
  return { scheme, columns: columns.map((placed) => onto(placed, parts)), found: [...places, ...found], unread, above };
}

const headingCell = ({ view, head }: ProposedArea, at: number): CellRef => ({
  sheet: view.name,
  address: view.address(head.named, at),
});

const idOf = ({ placed }: Pick<DraftColumn, "placed">): string => `item_${placed.at + 1}`;
const nameOf = ({ column }: DraftColumn): LocalText =>
  inAll(column.path.at(column.kind === "mark" ? -2 : -1) ?? column.heading);

function inputOf(part: DraftColumn): Input {
  const { full } = part;
  const asked =
    full === null
      ? ({ kind: "quantity", min: -100, max: 100, whenBlank: "zero" } as const)
      : ({ kind: "mark", max: full, whenBlank: "missing" } as const);
  return newInput(idOf(part), nameOf(part), asked);
}

const itemOf = (part: DraftColumn, isMean: boolean): Item => ({
  id: idOf(part),
  name: nameOf(part),
  full: part.full ?? 0,
  ...(isMean && part.weight !== null ? { weight: part.weight * 100 } : {}),
  source: "notInSource",
  method: { kind: "mark", input: idOf(part) },
});

const lineOf = (part: DraftColumn): Line => ({
  id: `${idOf(part)}_line`,
  name: nameOf(part),
  effect: "add",
  terms: [{ kind: "times", input: idOf(part), points: 1, source: "notInSource" }],
  source: "notInSource",
});

function onto(placed: PlacedMapping, parts: readonly DraftColumn[]): PlacedMapping {
  const part = parts.find((one) => one.placed === placed);
  return part === undefined
    ? placed
    : { ...placed, mapped: { ...placed.mapped, means: { kind: "input", id: idOf(part) } } };
}

/** What the first formula of the total gives each column, by its place in the area. */
function weightsOf(
  area: ProposedArea,
  columns: readonly PlacedMapping[],
  formulas: TheirFormulas,
): Map<number, number> {
  const total = columns.find(({ mapped: { means } }) => means.kind === "result" && means.id === "total");
  const first = area.people.find(({ row }) => total !== undefined && area.view.formula(row, total.at) !== "");
  if (total === undefined || first === undefined) return new Map();
  const at = { sheet: area.view.name, address: area.view.address(first.row, total.at) };
  const read = formulas.weights(area.view.formula(first.row, total.at), at);
  return new Map(
    [...(read?.weights ?? [])].map(([cell, weight]) => {
      const [row = 0, column = 0] = cell.split(" ").map(Number);
      return [area.view.isTurned ? row : column, weight] as const;
    }),
  );
}
