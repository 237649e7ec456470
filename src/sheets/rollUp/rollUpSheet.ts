import { sourceText } from "../../text/sourceText";
import { periodName } from "../../text/periodName";
import { columnLetters, rangeAt } from "../kit/address";
import { layOut, type Piece, piece, plainSheet, wide } from "../kit/draft";
import type { ConditionalFormat, SheetPlan } from "../kit/plan";
import { gradeLook } from "../score/scoreColours";
import { heightFor } from "../kit/textFit";
import { meanTable } from "./meanTable";
import { headerRow, type RollUpRequest, type RollUpTable, type RollUpWriting, rollUpWriting } from "./rollUpRequest";
import { sumTable } from "./sumTable";

function titlePieces(writing: RollUpWriting, last: number): Piece[] {
  const { evaluated, rolled, rule, madeOn, words } = writing;
  const { state, scheme } = evaluated;
  const { rollUp } = words;
  const name = scheme.name[state.language];
  const { period } = rolled;
  const kind = period.length === "month" ? "" : rollUp.kinds[period.length];
  const shown = periodName(period, words.period, words.common.month);
  const policy = rollUp.policyOf(name, scheme.version);
  return [
    piece(0, 0, rollUp.title(name, kind, shown), "title"),
    wide(1, 0, last, rollUp.head(state.department, policy, madeOn), "subtitle"),
    wide(2, 0, last, rollUp.how[rule.kind](sourceText(rule.source, state.language)), "subtitle"),
    wide(3, 0, last, rollUp.snapshot, "subtitle"),
  ];
}

/** Which file each period was read from, and whether it was approved. */
function sourcePieces({ rolled, unitNames, words }: RollUpWriting, row: number, last: number): Piece[] {
  const { rollUp } = words;
  const lines = rolled.units.flatMap(({ books }, place) => {
    const name = unitNames[place] ?? "";
    if (books.length === 0) return [{ text: rollUp.noFile(name), isDoubtful: true }];
    return books.map(({ file, isApproved }) => ({
      text: rollUp.source(name, file ?? rollUp.thisBook, isApproved ? rollUp.approved : rollUp.notApproved),
      isDoubtful: !isApproved,
    }));
  });
  return [
    piece(row, 0, rollUp.sources, "section"),
    ...lines.map(({ text, isDoubtful }, index) =>
      wide(row + 1 + index, 0, last, text, isDoubtful ? "warning" : "cell"),
    ),
  ];
}

function signPieces({ words }: RollUpWriting, row: number): Piece[] {
  const { rollUp } = words;
  return [rollUp.maker, rollUp.approver].flatMap((label, index) => [
    piece(row + index, 0, label, "label"),
    wide(row + index, 1, 3, "", "inputText"),
    piece(row + index, 4, rollUp.date, "label"),
    wide(row + index, 5, 6, "", "inputDate"),
  ]);
}

function gradeColours({ evaluated }: RollUpWriting, table: ReturnType<typeof meanTable>): ConditionalFormat[] {
  const { gradeColumn, resultColumn, lastRow } = table;
  const { bands } = evaluated.scheme;
  if (gradeColumn === null) return [];
  return bands.map((band, place) => ({
    range: rangeAt(headerRow + 1, resultColumn, lastRow, gradeColumn),
    formula: `=$${columnLetters(gradeColumn)}${String(headerRow + 2)}="${band.grade.replaceAll('"', '""')}"`,
    ...gradeLook(place, bands.length),
    bold: true,
  }));
}

/** 季度汇总 or 年度汇总: what the periods come to together, with room for a result of its own. */
export function rollUpSheet(request: RollUpRequest): SheetPlan {
  const writing = rollUpWriting(request);
  const mean = request.rule.kind === "meanOfTotals" ? meanTable(writing) : null;
  const table: RollUpTable = mean ?? sumTable(writing);
  const last = table.widths.length - 1;
  const sources = sourcePieces(writing, table.lastRow + 2, last);
  const sign = Math.max(...sources.map(({ row }) => row)) + 2;
  const width = table.widths.reduce((sum, one) => sum + one, 0);
  const head = titlePieces(writing, last);
  const tall = head
    .slice(1)
    .map(({ row, cell }) => [row + 1, heightFor(typeof cell === "string" ? cell : "", width)] as const);
  return {
    ...plainSheet,
    name: request.sheet,
    tabColor: "#0F766E",
    columnWidths: table.widths,
    rowHeights: {
      ...Object.fromEntries(Object.entries(table.heights).map(([row, height]) => [Number(row) + 1, height])),
      ...Object.fromEntries(tall),
      1: 30,
      [sign + 1]: 28,
      [sign + 2]: 28,
    },
    ...layOut([...head, ...table.pieces, ...sources, ...signPieces(writing, sign)]),
    validations: table.validations,
    conditionalFormats: mean === null ? [] : gradeColours(writing, mean),
    freeze: { rows: headerRow + 1, columns: 2 },
    print: {
      orientation: "landscape",
      area: `A1:${columnLetters(last)}${String(sign + 2)}`,
      titleRows: `$${String(headerRow + 1)}:$${String(headerRow + 1)}`,
      fitWidth: 1,
      footer: writing.words.common.footer,
      narrowMargins: true,
    },
  };
}
