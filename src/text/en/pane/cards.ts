import type { cards as reference } from "../../zh-CN/pane/cards";

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

export const cards: typeof reference = {
  title: "Score cards",
  lead: "A page per person with points, reasons and room to sign. All of them come onto one sheet, to be printed in one go; a single person’s card is made under Score explained. Made again, a card keeps opinions, signatures and dates.",
  one: (name) => `Print score card: ${name}`,
  all: (count) => `Print all score cards (${count})`,
  made: (count) => `${count} score cards are ready: print them from Excel.`,
  madeTogether: (count, sheets) =>
    `The score cards of ${count} people are on ${quoted(sheets)}, each on a page of its own: print them from Excel.`,
  kept: (sheets) =>
    `${quoted(sheets)} stays as it was: opinions or signatures on it are of people who have no result now.`,
};
