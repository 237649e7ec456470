import type { SheetGrid } from "../kit/grid";
import { type ProposedArea, listsIn } from "./areas";
import { formsIn } from "./forms";
import { headingKind } from "./headingWords";
import { headingParts } from "./headingText";
import { isMonth } from "../kit/months";
import { looksLikeName } from "./rowKind";
import { type SheetView, turnedView, viewOf } from "./view";

/** Every area of a workbook that people may be evaluated in, likeliest first. */
export function findAreas(grids: readonly SheetGrid[], period: string | null): ProposedArea[] {
  const areas = grids.flatMap((grid) => areasOn(viewOf(grid), period));
  return areas
    .map((area, nth) => ({ area, nth, weight: weightOf(area, period) }))
    .sort((a, b) => b.weight - a.weight || a.nth - b.nth)
    .map(({ area }) => area);
}

function areasOn(view: SheetView, period: string | null): ProposedArea[] {
  const lists = listsIn(view, period);
  const turned = listsIn(turnedView(view), period).filter(arePeople);
  const [best] = turned;
  if (best !== undefined && turned.length === 1 && lists.every((list) => order(list) < order(best))) return turned;
  const forms = lists.some((list) => order(list) > 0) ? [] : formsIn(view);
  return forms.length > 0 ? forms : lists;
}

const isHeading = (text: string): boolean => {
  const { words, full } = headingParts(text);
  return full !== null || headingKind(words) !== null;
};

/** How what is measured is called, and nobody. */
const measured =
  /(?:率|量|度|数|數|性|目标|目標|实际|實際|得分|评分|評分|时间|時間|时长|時長|能力|意识|意識|情况|质量|質量|品質|效率|态度|態度|纪律|出勤|投诉|投訴|评)$/;

/** People who stand beside each other are several, and all of them have names. */
function arePeople({ people, view, head }: ProposedArea): boolean {
  const texts = people.map(({ row }) => view.text(row, head.person));
  return texts.length > 1 && texts.every((text) => looksLikeName(text) && !isHeading(text) && !measured.test(text));
}

/** How much speaks for people going down and items going across, and not the other way round. */
function order({ people, columns, view, head }: ProposedArea): number {
  const items = columns.filter(({ at, kind, full }) => at !== head.person && (kind !== null || full !== null)).length;
  return items - 2 * people.filter(({ row }) => isHeading(view.text(row, head.person))).length;
}

/** What is evaluated has full marks and results; the month asked for comes before the others. */
function weightOf({ why, people, layout, month, columns }: ProposedArea, period: string | null): number {
  const reasons = why.filter((reason) => reason !== "people").length;
  const isOther = period !== null && month !== null && !isMonth(month, period);
  const size = Math.min(people.length, 10) / 10 + Math.min(columns.length, 20) / 20;
  return reasons * 2 + size - (layout === "records" ? 20 : 0) - (isOther ? 10 : 0);
}
