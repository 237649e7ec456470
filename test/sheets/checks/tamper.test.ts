import { readFileSync } from "node:fs";
import type { RawPeriod } from "../../../src/sheets/book/rawPeriod";
import { parseState, stateBlock } from "../../../src/sheets/book/stateSheet";
import { decisionRecord } from "../../../src/sheets/checks/decisionRecord";
import { shownAltered } from "../../../src/sheets/checks/shownAltered";
import { cellAt, cellOf } from "../../../src/sheets/kit/address";
import type { RawSheet } from "../../../src/sheets/kit/raw";
import { readPeriod } from "../../../src/sheets/readPeriod";
import { aPeriod } from "../../support/aPeriod";
import { typedOver } from "../rawOf";
import { decidedPeriod, madeOn } from "./decidedPeriod";

const month = aPeriod(1);
month.log({ number: "K101" });
month.type(month.at(0, "rude_tone"), 1);
const { raw } = decidedPeriod(month.raw);

/** Everything that a look at the period tells. */
const told = (period: RawPeriod): string => {
  const { findings, isApprovalStale } = readPeriod(period, madeOn);
  return JSON.stringify([isApprovalStale, findings]);
};
/** The same of sheets made from the period: nothing else is read from them. */
const toldOfMade = (period: RawPeriod): string =>
  JSON.stringify([...shownAltered({ raw: period }), ...decisionRecord({ raw: period })]);

interface Tried {
  sheet: RawSheet;
  without: (cells: RawSheet) => RawPeriod;
  look: (period: RawPeriod) => string;
}

const [interview, card] = raw.ofPeople;
if (raw.approval === null || raw.interviewIndex === null || !interview || !card) throw new Error("A sheet is missing");

const sheets: readonly Tried[] = [
  { sheet: raw.score, without: (score) => ({ ...raw, score }), look: told },
  { sheet: raw.policy, without: (policy) => ({ ...raw, policy }), look: told },
  { sheet: raw.ledger, without: (ledger) => ({ ...raw, ledger }), look: told },
  { sheet: raw.approval, without: (approval) => ({ ...raw, approval }), look: toldOfMade },
  { sheet: raw.interviewIndex, without: (interviewIndex) => ({ ...raw, interviewIndex }), look: toldOfMade },
  { sheet: interview, without: (one) => ({ ...raw, ofPeople: [one, card] }), look: toldOfMade },
  { sheet: card, without: (one) => ({ ...raw, ofPeople: [interview, one] }), look: toldOfMade },
];

/** Formulas of table rows that belong to nobody yet. */
const isOfNobody = ({ name }: RawSheet, row: number): boolean =>
  (name === raw.score.name && row > raw.scoreTable.row + 1) ||
  (name === raw.ledger.name && row > raw.ledgerTable.row + 1);

/** Every cell that holds something, changed in turn; the addresses of those nobody hears of. */
function changedInTurn({ sheet, without, look }: Tried): { changed: number; unnoticed: string[] } {
  const before = look(raw);
  const cells = sheet.formulas.flatMap((line, row) =>
    isOfNobody(sheet, row) ? [] : line.flatMap((cell, column) => (cell === "" ? [] : [{ row, column, cell }])),
  );
  const unnoticed = cells.filter(({ row, column, cell }) => {
    const other = typeof cell === "number" ? cell + 1 : "9999";
    return look(without(typedOver(sheet, [[row, column, other]]))) === before;
  });
  return { changed: cells.length, unnoticed: unnoticed.map(({ row, column }) => cellAt(row, column)) };
}

/** Words that only explain: titles, headings beside the table, what a rule is called and where it is from. */
const isWords = ({ formulas }: RawSheet, address: string): boolean => {
  const { row, column } = cellOf(address);
  const cell = formulas[row]?.[column];
  return typeof cell === "string" && !cell.startsWith("=");
};

/** Cells people fill in after the approval: opinions, signatures and their days. */
const open: Readonly<Record<string, readonly string[]>> = { [raw.approval.name]: ["C19", "C20", "H20"] };

describe("Of an approved period every cell is changed in turn, and the next look tells of it", () => {
  const lines: string[] = [];

  test.each(sheets)("on $sheet.name unless it only explains or is filled in later", (one) => {
    const { changed, unnoticed } = changedInTurn(one);
    const { name } = one.sheet;
    lines.push(`| ${name} | ${String(changed)} | ${String(changed - unnoticed.length)} |`);
    const read = name === raw.score.name || name === raw.policy.name || name === raw.ledger.name;
    const free = read ? unnoticed.filter((cell) => isWords(one.sheet, cell)) : (open[name] ?? []);
    expect(unnoticed).toEqual(free);
  });

  test("on the hidden sheet, the older copy apart, which vouches for itself when it is needed", () => {
    const { rows } = stateBlock(raw.state);
    const cells = rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell : "")));
    const sheet: RawSheet = { name: "_KPI", values: cells, formulas: cells };
    const copy = cells.findIndex(([key]) => key === "copy");
    const used = cells
      .slice(0, copy)
      .flatMap((line, row) => line.flatMap((cell, at) => (cell === "" ? [] : [{ row, at }])));
    const unnoticed = used.filter(({ row, at }) => {
      const stored = parseState(typedOver(sheet, [[row, at, "9999"]]));
      return stored.ok && !stored.value.isOlder;
    });
    lines.push(`| \\_KPI | ${String(used.length)} | ${String(used.length - unnoticed.length)} |`);
    expect(unnoticed).toEqual([]);
  });

  test("and the table in README says how many there are", () => {
    const readme = readFileSync("README.md", "utf8").replaceAll(/ +\|/g, " |");
    expect(lines.filter((line) => !readme.includes(line.slice(0, -2)))).toEqual([]);
  });
});
