import type { Issue } from "../../src/domain/issue/issue";
import type { Result } from "../../src/domain/issue/result";

/** One place where Excel gave something else than the plans and rules say. */
export interface Found {
  sheet: string;
  /** A cell or range; "" for the sheet or the workbook as a whole. */
  at: string;
  /** The member of Excel's object model. */
  member: string;
  expected: string;
  actual: string;
}

/** The same at several places is told once, with how many there are. */
export interface Difference extends Found {
  step: string;
  count: number;
}

const kindOf = ({ sheet, member, expected, actual }: Found): string =>
  JSON.stringify([sheet, member, expected, actual]);

export function grouped(step: string, all: readonly Found[]): Difference[] {
  const kinds = new Map<string, Difference>();
  for (const one of all) {
    const same = kinds.get(kindOf(one));
    if (same) same.count += 1;
    else kinds.set(kindOf(one), { step, ...one, count: 1 });
  }
  return [...kinds.values()];
}

/** What an action of the add-in says of itself; the code and the member, and not Excel's own words. */
export function foundIn(issue: Issue): Found[] {
  const expected = "done";
  if (issue.code === "readBackDiffers")
    return issue.cells.map(({ address, written, read }) => ({
      ...{ sheet: issue.sheet, at: address, member: "Range.formulas", expected: written, actual: read },
    }));
  const sheet = "sheets" in issue ? issue.sheets.join(", ") : "";
  if ("excelCode" in issue) return [{ sheet, at: "", member: issue.place, expected, actual: issue.excelCode }];
  return [{ sheet: "", at: "", member: "actions", expected, actual: JSON.stringify(issue) }];
}

/** A step cannot go on; what was found says why. */
export class Stopped extends Error {
  constructor(readonly found: readonly Found[]) {
    super("The step stopped.");
  }
}

/** The value of an action; its notes are differences, and a refusal stops the step. */
export async function taken<T>(asked: Promise<Result<T>>, found: Found[]): Promise<T> {
  const result = await asked;
  if (!result.ok) throw new Stopped(result.issues.flatMap(foundIn));
  found.push(...(result.notes ?? []).flatMap(foundIn));
  return result.value;
}
