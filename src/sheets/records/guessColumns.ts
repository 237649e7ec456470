import { readYesNo } from "../reading/readYesNo";
import type { CellValue } from "../kit/plan";
import { isIndex, meaningsOf, unitNamed } from "./headings";
import { identityIn, type KeyKind, type Rated } from "./people";
import { isDaySerial, monthOfCell } from "../kit/months";
import { showsPercent } from "../kit/numberFormats";
import { isTimeText } from "./readAmount";
import { readNumber } from "../reading/readNumber";
import { readMoment } from "./readMoment";
import { holdsNumbers, holdsTime, type RecordColumn, type Role, type ColumnUnit } from "../book/recipe";

type Kind = "blank" | "moment" | "month" | "time" | "yesNo" | "number" | "percent" | "text";

/** 202610 and its like: a month, which as a count would be improbable. */
const isMonthNumber = (value: number): boolean =>
  Number.isInteger(value) && value >= 200_001 && value <= 209_912 && value % 100 >= 1 && value % 100 <= 12;

function kindOfNumber(value: number): Kind {
  if (isDaySerial(value)) return "moment";
  if (isMonthNumber(value)) return "month";
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
  const typed = readNumber(text);
  if (typed !== null) return typed.isPercent ? "percent" : isMonthNumber(typed.value) ? "month" : "number";
  if (monthOfCell(text) !== null) return "month";
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
  number: ["number", "month", "text", "moment"],
  name: ["text"],
  date: ["moment"],
  month: ["month", "moment", "number"],
  id: ["number", "month", "text", "moment"],
  answered: ["yesNo", "text", "number"],
  solved: ["yesNo", "text", "number"],
  onTime: ["yesNo", "text", "number"],
  response: ["number", "time"],
  length: ["number", "time"],
  rating: ["number", "percent"],
  amount: ["number", "percent"],
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

interface Guessed {
  heading: string;
  /** Whether its cells show their numbers as percent. */
  isPercent: boolean;
}

/** A time whose heading names no unit is left to whoever knows the records. */
function unitOf(role: Role, kind: Kind, { heading, isPercent }: Guessed): ColumnUnit {
  if (holdsNumbers({ role }) && (kind === "percent" || isPercent)) return "whole";
  if (!holdsTime({ role })) return "one";
  return kind === "time" ? "days" : (unitNamed(heading) ?? "one");
}

const several: readonly Role[] = ["amount", "text"];

/** Share of filled cells that name somebody on 评分表. */
function hits(values: readonly CellValue[], keys: ReadonlySet<string>, by: KeyKind): number {
  const filled = values.filter((value) => String(value).trim() !== "");
  return filled.length === 0 ? 0 : filled.filter((value) => keys.has(identityIn(value, by))).length / filled.length;
}

/** By which signs the cells of columns name people of 评分表. */
interface PeopleColumns {
  /** Where most cells name somebody; it need not have a heading that says so. */
  at: number;
  role: KeyKind;
  /** Whether these cells name anybody so; true where nobody is known. */
  names: (values: readonly CellValue[], role: KeyKind) => boolean;
}

function peopleColumns(samples: readonly (readonly CellValue[])[], people: readonly Rated[]): PeopleColumns {
  const keys = (role: KeyKind): ReadonlySet<string> =>
    new Set(people.map((person) => identityIn(person[role], role)).filter((key) => key !== ""));
  const known = { number: keys("number"), name: keys("name") };
  const best = { at: -1, role: "number" as KeyKind, share: 0.3 };
  for (const role of ["number", "name"] as const)
    samples.forEach((values, at) => {
      const share = hits(values, known[role], role);
      if (share > best.share) Object.assign(best, { at, role, share });
    });
  const { at, role } = best;
  return { at, role, names: (values, by) => at < 0 || hits(values, known[by], by) > 0 };
}

/**
 * What each column most likely means: the person whose names stand in it, then the heading, with the values deciding where
 * it could mean several things. Every meaning but amounts is given once, to the leftmost column that fits; numbers that name
 * nobody are no staff numbers where another column names people. `formats` say how the columns show their numbers.
 */
export function guessColumns(
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
  people: readonly Rated[] = [],
  formats: readonly string[] = [],
): RecordColumn[] {
  const samples = headers.map((heading, at) => (isIndex(heading) ? [] : rows.map((row) => row[at] ?? "")));
  const person = peopleColumns(samples, people);
  const taken = new Set<Role>(person.at < 0 ? [] : [person.role]);
  return headers.map((header, at) => {
    const values = rows.map((row) => row[at] ?? "");
    const isPercent = showsPercent(formats[at] ?? "");
    const kind = isPercent ? "percent" : kindOf(values);
    const fitting = meaningsOf(header).find(
      (one) =>
        !taken.has(one) &&
        isPossible(one, kind, values) &&
        (one !== "number" && one !== "name" ? true : person.names(values, one)),
    );
    const role: Role = person.at === at ? person.role : (fitting ?? "text");
    if (!several.includes(role)) taken.add(role);
    return { header, role, unit: unitOf(role, kind, { heading: header, isPercent }), blanks: [] };
  });
}
