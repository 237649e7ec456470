import type { cards as reference } from "../../zh-CN/pane/cards";

export const cards: typeof reference = {
  title: "Score cards",
  lead: "One per person with points, reasons and room to sign, usually one A4 page. Made again, a card keeps opinions, signatures and dates.",
  one: (name) => `Print score card: ${name}`,
  all: (count) => `Print all score cards (${count})`,
  made: (count) => `${count} score cards are ready: print them from Excel.`,
};
