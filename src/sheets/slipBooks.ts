import { isSamePerson } from "../domain/people/identity";
import { periodOf } from "../domain/time/period";
import { slipWords } from "../text/slipWords";
import { texts } from "../text/texts";
import { entriesAbout } from "./book/entriesAbout";
import type { EvaluatedPeriod, PersonRow } from "./book/evaluatedPeriod";
import { periodCode } from "./book/periodCode";
import type { WorkbookState } from "./book/workbookState";
import { scoreLayout } from "./columns/scoreLayout";
import { engineShown } from "./engineShown";
import type { ShownValues } from "./formula/shownBy";
import { absolute } from "./kit/address";
import { lineOf, mergedCell, type SheetLine } from "./kit/lines/line";
import { printedSheet } from "./kit/lines/printedSheet";
import type { PlanCell, SheetPlan } from "./kit/plan";
import { policySheet } from "./policy/policySheet";
import { slipLines, slipTitle } from "./slip/slipLines";
import { type SlipCells, slipColumns, type SlipRequest, slipWidths } from "./slip/slipRequest";
import { slipRows, slipScores } from "./slipScores";
import { stateOfPart } from "./travel/partOf";
import { withoutOthers } from "./travel/withoutOthers";

/** One person's slip as a workbook. */
interface SlipBook {
  person: PersonRow;
  file: string;
  plans: readonly SheetPlan[];
  shown: ShownValues;
}

/** What a slip of everybody who has a result is made from; nobody without one gets any. */
export function slipRequests(evaluated: EvaluatedPeriod, madeOn: string): SlipRequest[] {
  return evaluated.people.flatMap((person): SlipRequest[] => {
    const { evaluation } = person;
    if (evaluation === null) return [];
    const plain = withoutOthers(evaluated.people.filter((one) => !isSamePerson(one, person)));
    const entries = entriesAbout(evaluated, person).map((entry) => ({
      ...entry,
      evidence: plain(entry.evidence),
      recorder: "",
    }));
    return [{ evaluated, person, evaluation, entries, madeOn }];
  });
}

/** The slip, the two rows it is worked out in, and the policy: plain formulas, and nothing of any colleague. */
export function slipBook(request: SlipRequest): SlipBook {
  const { evaluated, person } = request;
  const state = stateOfPart(evaluated, []);
  const { language, sheets } = state;
  const words = slipWords(language);
  const layout = scoreLayout(state.scheme, language, slipRows);
  const place = (down: number, id: string): PlanCell => {
    const column = layout.columns.findIndex((one) => one.id === id);
    return column < 0 ? "" : { formula: `=${absolute(sheets.score, layout.headerRow + 1 + down, column)}` };
  };
  const cells: SlipCells = {
    own: (id, value) => (layout.columns.some((one) => one.id === id) ? place(0, id) : value),
    tried: (id) => place(1, id),
  };
  const { lines, inputsFrom } = slipLines(request, cells);
  const slip = printedSheet({ ...look, name: words.sheet, lines, paper: paper(state, "many") });
  const scores = slipScores(request, { state, layout, inputsFrom });
  const plans = [slip, scores, policySheet(state)];
  const who = [person.number, person.name].filter((part) => part !== "").join("_");
  const twice = [0, 1].map((down) => ({ ...person, row: layout.headerRow + 2 + down }));
  return {
    person,
    file: words.fileName(periodCode(periodOf(state)), who),
    plans,
    shown: engineShown(plans, { ...evaluated, state, people: twice }),
  };
}

/** Everybody's slips to print: each begins a page, without cells to try. */
export function slipsToPrint(requests: readonly SlipRequest[]): SheetPlan[] {
  const [first] = requests;
  if (first === undefined) return [];
  const onPaper: SlipCells = { own: (_, value) => value, tried: null };
  const lines = requests.flatMap((request): SheetLine[] => {
    const [head, ...others] = slipLines(request, onPaper).lines;
    const continued = lineOf(20, mergedCell([0, slipColumns.why], slipTitle(request), "plainSubtitle"));
    return head === undefined ? [] : [{ ...head, beginsPage: true, continued }, ...others];
  });
  const { state } = first.evaluated;
  return [printedSheet({ ...look, name: slipWords(state.language).sheet, lines, paper: paper(state, "byParts") })];
}

const look = { tabColor: "#0EA5E9", widths: slipWidths };

const paper = ({ language }: WorkbookState, pages: "many" | "byParts") => ({
  orientation: "portrait" as const,
  hasNarrowMargins: true,
  pages,
  footer: texts(language).sheets.common.footer,
});
