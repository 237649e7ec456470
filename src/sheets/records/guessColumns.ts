import { readYesNo } from "../reading/readYesNo";
import type { CellValue } from "../kit/plan";
import { meaningsOf, unitNamed } from "./headings";
import { identityIn, type KeyKind, type Rated } from "./people";
import { isTimeText } from "./readAmount";
import { readNumber } from "../reading/readNumber";
import { readMoment } from "./readMoment";
import { holdsTime, type RecordColumn, type Role, type ColumnUnit } from "../book/recipe";

type Kind = "blank" | "moment" | "time" | "yesNo" | "number" | "text";

/** Serial numbers of 2000 to 2064: what Excel shows as a date. */
const isDaySerial = (value: number): boolean => value >= 36_526 && value < 60_000;

function kindOfNumber(value: number): Kind {
  if (isDaySerial(value)) return "moment";
  return value > 0 && value < 1 ? "time" : "number";
}

function kindOfCell(value: CellValue): Kind {
  if (typeof value === "boolean") return "yesNo";
  return typeof value === "number" ? kindOfNumber(value) : kindOfText(value.trim());
}

function kindOfText(text: string): Kind {
  if (text === "") return "blank";
  if (isTimeText(text)) return "time";
  if (readMoment(text, "dayFirst") ?? readMoment(text, "monthFirst")) return "moment";
  if (readNumber(text) !== null) return "number";
  return readYesNo(text) === null ? "text" : "yesNo";
}

/** What most of the filled cells are. */
function kindOf(values: readonly CellValue[]): Kind {
  const counts = new Map<Kind, number>();
  for (const kind of values.map(kindOfCell)) if (kind !== "blank") counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "blank";
}

/** Kinds of values each meaning can have; a column without values can have any. */
const fits: Readonly<Record<Exclude<Role, "text">, readonly Kind[]>> = {
  number: ["number", "text", "moment"],
  name: ["text"],
  date: ["moment"],
  id: ["number", "text", "moment"],
  answered: ["yesNo", "text", "number"],
  solved: ["yesNo", "text", "number"],
  onTime: ["yesNo", "text", "number"],
  response: ["number", "time"],
  length: ["number", "time"],
  rating: ["number"],
  amount: ["number"],
};

const looksLikeCode = (value: CellValue): boolean => /^[\p{Script=Latin}\-_.]{0,6}\d+$/u.test(String(value).trim());
const areFew = (values: readonly CellValue[]): boolean => new Set(values.filter((value) => value !== "")).size <= 6;

function isPossible(role: Exclude<Role, "text">, kind: Kind, values: readonly CellValue[]): boolean {
  if (kind === "blank") return true;
  if (!fits[role].includes(kind)) return false;
  const filled = values.filter((value) => String(value).trim() !== "");
  if (role === "number") return filled.every(looksLikeCode);
  return role === "answered" || role === "solved" || role === "onTime" ? areFew(filled) : true;
}

/** A time whose heading names no unit is left to whoever knows the records. */
function unitOf(role: Role, kind: Kind, heading: string): ColumnUnit {
  if (!holdsTime({ role })) return "one";
  return kind === "time" ? "days" : (unitNamed(heading) ?? "one");
}

const several: readonly Role[] = ["amount", "text"];

/** Share of filled cells that name somebody on 评分表. */
function hits(values: readonly CellValue[], keys: ReadonlySet<string>, by: KeyKind): number {
  const filled = values.filter((value) => String(value).trim() !== "");
  return filled.length === 0 ? 0 : filled.filter((value) => keys.has(identityIn(value, by))).length / filled.length;
}

/** The column in which most cells name somebody; it need not have a heading that says so. */
function peopleColumn(
  samples: readonly (readonly CellValue[])[],
  people: readonly Rated[],
): { at: number; role: KeyKind } | null {
  const best = { at: -1, role: "number" as KeyKind, share: 0.3 };
  for (const role of ["number", "name"] as const) {
    const keys = new Set(people.map((person) => identityIn(person[role], role)).filter((key) => key !== ""));
    samples.forEach((values, at) => {
      const share = hits(values, keys, role);
      if (share > best.share) Object.assign(best, { at, role, share });
    });
  }
  return best.at < 0 ? null : best;
}

/**
 * What each column most likely means: the person whose names stand in it, then the heading, with the values deciding where
 * it could mean several things. Every meaning but amounts is given once, to the leftmost column that fits.
 */
export function guessColumns(
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
  people: readonly Rated[] = [],
): RecordColumn[] {
  const samples = headers.map((_, at) => rows.map((row) => row[at] ?? ""));
  const person = peopleColumn(samples, people);
  const taken = new Set<Role>(person ? [person.role] : []);
  return headers.map((header, at) => {
    const values = samples[at] ?? [];
    const kind = kindOf(values);
    const role: Role =
      person?.at === at
        ? person.role
        : (meaningsOf(header).find((one) => !taken.has(one) && isPossible(one, kind, values)) ?? "text");
    if (!several.includes(role)) taken.add(role);
    return { header, role, unit: unitOf(role, kind, header), blanks: [] };
  });
}
