import type { ItemResult } from "../../domain/engine/evaluation";
import { settled } from "../../domain/figures/typed";
import type { Item } from "../../domain/scheme/scheme";
import { reasonText } from "../../text/methods/reasonText";
import { itemFigure } from "../../text/results/itemFigure";
import { saysNothing } from "../book/saysNothing";
import { headingLine, type SheetLine } from "../kit/lines/line";
import { placedColumns, type TableColumn, tableHeader, tableRow } from "../kit/lines/table";
import { type InterviewRequest, sheetWords } from "./interviewRequest";

interface Told {
  item: Item;
  result: ItemResult | undefined;
}

/** Why an item lost points, one line for each step that took some. */
function reasonsOf({ evaluated }: InterviewRequest, { result }: Told): string {
  const { interview } = sheetWords(evaluated);
  if (result === undefined) return interview.nothingLost;
  const lines = result.reasons
    .filter((reason) => reason.lost > 0 || result.points === null)
    .map((reason) => reasonText(reason, result, evaluated.scheme, evaluated.state.language));
  return lines.length === 0 ? interview.nothingLost : lines.join("\n");
}

/** Points of what is scored; what only stands beside the score has none. */
const pointsOf = ({ item, result }: Told): number | null => (item.full === 0 ? null : (result?.points ?? null));

function lost(told: Told): number | "" {
  const points = pointsOf(told);
  return points === null ? "" : settled(Math.max(0, told.item.full - points));
}

/** Full marks, points and what was lost; what was measured where the policy gives no marks at all. */
function figureColumns({ evaluated }: InterviewRequest, hasMarks: boolean): TableColumn<Told>[] {
  const { interview, card } = sheetWords(evaluated);
  const { scheme, state } = evaluated;
  const measured = ({ result }: Told): string => (result && itemFigure(result, scheme, state.language)) ?? "";
  if (!hasMarks) return [{ id: "value", header: card.measured, spans: 2, style: "centered", says: measured }];
  return [
    { id: "full", header: interview.full, style: "points", says: ({ item: { full } }) => (full === 0 ? "" : full) },
    { id: "points", header: interview.points, style: "points", says: (told) => pointsOf(told) ?? "" },
    { id: "lost", header: interview.lost, style: "points", says: lost },
  ];
}

/** Section 1: every item with its points and why some were lost. */
export function breakdownLines(request: InterviewRequest): SheetLine[] {
  const { scheme, state } = request.evaluated;
  const { interview, card } = sheetWords(request.evaluated);
  const results = request.person.evaluation?.items ?? [];
  const hasMarks = scheme.items.some(({ full }) => full > 0);
  const columns = placedColumns<Told, string>([
    {
      id: "item",
      header: interview.item,
      spans: hasMarks ? 1 : 2,
      style: "cell",
      says: ({ item }) => item.name[state.language],
    },
    ...figureColumns(request, hasMarks),
    {
      id: "reasons",
      header: hasMarks ? interview.reasons : card.reasons,
      spans: 3,
      style: "small",
      says: (told) => reasonsOf(request, told),
    },
  ]);
  const rows = scheme.items.flatMap((item): SheetLine[] => {
    const result = results.find(({ id }) => id === item.id);
    return saysNothing(item, result) ? [] : [tableRow(22, columns, { item, result })];
  });
  return rows.length === 0 ? [] : [headingLine(26, interview.breakdown), tableHeader(20, columns), ...rows];
}
