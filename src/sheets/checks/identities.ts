import type { Finding } from "../finding";
import { type CheckContext, columnCell } from "./context";
import { halfWidth } from "./halfWidth";
import { type ScoreRow, rowFinding } from "./rows";

/** Staff numbers and names as people compare them: full width, spaces and letter case make no difference. */
export const sameWords = (text: string): string => halfWidth(text).replace(/\s+/g, "").toUpperCase();

/** The same person twice, one number with two names, one name with two numbers; each at the later row. */
export function identities(context: CheckContext): Finding[] {
  const byNumber = new Map<string, ScoreRow>();
  const byName = new Map<string, ScoreRow>();
  return context.rows.flatMap((row): Finding[] => {
    const [number, name] = [sameWords(row.number), sameWords(row.name)];
    const sameNumber = number === "" ? undefined : byNumber.get(number);
    const sameName = name === "" ? undefined : byName.get(name);
    if (number !== "" && !sameNumber) byNumber.set(number, row);
    if (name !== "" && !sameName) byName.set(name, row);
    if (sameNumber) return [numberAgain(context, row, sameNumber)];
    return sameName && number !== "" && sameName.number !== "" ? [nameAgain(context, row, sameName)] : [];
  });
}

function numberAgain(context: CheckContext, row: ScoreRow, first: ScoreRow): Finding {
  const { number, name } = row;
  const at = columnCell(context, row.row, "number");
  return sameWords(name) === sameWords(first.name) || name === "" || first.name === ""
    ? rowFinding("error", row, { code: "duplicatePerson", number, name, firstRow: first.row + 1 }, at)
    : rowFinding(
        "error",
        row,
        { code: "numberOfTwoNames", number, name, otherName: first.name, otherRow: first.row + 1 },
        at,
      );
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
