import type { Finding } from "../kit/finding";
import { type CheckContext, columnCell } from "./context";
import { type ScoreRow, rowFinding } from "../reading/rows";
import { namesAgree, numberKey, wordKey } from "../../domain/people/identity";

/** Remembers the first row of each word, and gives it back for a later one. */
function firstOf(): (word: string, row: ScoreRow) => ScoreRow | null {
  const first = new Map<string, ScoreRow>();
  return (word, row) => {
    if (word === "") return null;
    const before = first.get(word) ?? null;
    if (before === null) first.set(word, row);
    return before;
  };
}

/** The same person twice, one number with two names, one name with two numbers; each at the later row. */
export function identities(context: CheckContext): Finding[] {
  const firstNumber = firstOf();
  const firstName = firstOf();
  return context.rows.flatMap((row): Finding[] => {
    const sameNumber = firstNumber(numberKey(row.number), row);
    const sameName = firstName(wordKey(row.name), row);
    if (sameNumber) return [numberAgain(context, row, sameNumber)];
    return sameName ? nameTwice(context, row, sameName) : [];
  });
}

function numberAgain(context: CheckContext, row: ScoreRow, first: ScoreRow): Finding {
  const { number, name } = row;
  const at = columnCell(context, row.row, "number");
  return namesAgree(name, first.name)
    ? rowFinding("error", row, { code: "duplicatePerson", number, name, firstRow: first.row + 1 }, at)
    : rowFinding(
        "error",
        row,
        { code: "numberOfTwoNames", number, name, otherName: first.name, otherRow: first.row + 1 },
        at,
      );
}

/** Where a list goes by names alone, a name stands for one person. */
function nameTwice(context: CheckContext, row: ScoreRow, first: ScoreRow): Finding[] {
  const { number, name } = row;
  if (number !== "" && first.number !== "") return [nameAgain(context, row, first)];
  if (number !== "" || first.number !== "") return [];
  const at = columnCell(context, row.row, "name");
  return [rowFinding("error", row, { code: "duplicatePerson", number, name, firstRow: first.row + 1 }, at)];
}

const nameAgain = (context: CheckContext, row: ScoreRow, first: ScoreRow): Finding =>
  rowFinding(
    "warning",
    row,
    {
      code: "nameOfTwoNumbers",
      name: row.name,
      number: row.number,
      otherNumber: first.number,
      otherRow: first.row + 1,
    },
    columnCell(context, row.row, "name"),
  );
