import type { SheetLine } from "../kit/lines/line";
import { printedSheet } from "../kit/lines/printedSheet";
import type { SheetPlan } from "../kit/plan";
import { continuedHead } from "./cardHead";
import { type Card, cardLayout, cardOf } from "./cardOf";
import { onePage } from "../kit/tallPages";
import type { CardRequest } from "./cardRequest";

/** Excel keeps 1,026 page breaks of a sheet. */
const mostPages = 1000;

/** A card of several pages begins each of them with a heading, so that one may be half empty. */
const pagesAtMost = ({ height }: Card): number => (height <= onePage ? 1 : Math.ceil((height * 2) / onePage));

/** The cards in their order, as many together as one sheet has pages for. */
function sheetfuls(cards: readonly Card[]): Card[][] {
  const made: Card[][] = [];
  let pages = mostPages;
  for (const card of cards) {
    pages += pagesAtMost(card);
    if (pages > mostPages) {
      made.push([]);
      pages = pagesAtMost(card);
    }
    made.at(-1)?.push(card);
  }
  return made;
}

/** Cards one below the other, each from the top of a page; on more than one sheet where one has not pages enough. */
export const cardsTogether = (requests: readonly CardRequest[], nameOf: () => string): SheetPlan[] =>
  sheetfuls(requests.map(cardOf)).flatMap((cards) => {
    const [first] = cards;
    if (first === undefined) return [];
    const lines = cards.flatMap(onNewPage);
    return printedSheet({ ...cardLayout(first.writing, "byParts"), name: nameOf(), lines });
  });

const onNewPage = ({ writing, lines: [first, ...others] }: Card): SheetLine[] =>
  first === undefined ? [] : [{ ...first, beginsPage: true, continued: continuedHead(writing) }, ...others];
