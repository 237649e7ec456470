import { sumOf } from "../../domain/figures/sum";
import type { CellValue } from "../kit/plan";
import { counts } from "./counts";
import { lookUps } from "./lookUps";
import {
  eachPlace,
  flat,
  type Lazy,
  numberFrom,
  numbersOf,
  FormulaError,
  single,
  truthOf,
  type FormulaValue,
} from "./values";

type Calculated = (of: readonly Lazy[]) => FormulaValue;

const one = (of: readonly Lazy[], at: number): CellValue => {
  const lazy = of[at];
  return lazy === undefined ? "" : single(lazy());
};

const amount = (of: readonly Lazy[], at: number): number => numberFrom(one(of, at));
const all = (of: readonly Lazy[]): FormulaValue[] => of.map((lazy) => lazy());

/** Rounds as Excel does, from zero away; fifteen digits are what a cell holds. */
function rounded(number: number, places: number, how: (size: number) => number): number {
  const factor = 10 ** places;
  return (Math.sign(number) * how(Number((Math.abs(number) * factor).toPrecision(15)))) / factor;
}

function firstTrue(of: readonly Lazy[]): FormulaValue {
  for (let at = 0; at + 1 < of.length; at += 2) if (truthOf(one(of, at))) return of[at + 1]?.() ?? "";
  throw new FormulaError("error", "#N/A");
}

function switched(of: readonly Lazy[]): FormulaValue {
  const value = one(of, 0);
  for (let at = 1; at + 1 < of.length; at += 2)
    if (String(one(of, at)).toLowerCase() === String(value).toLowerCase()) return of[at + 1]?.() ?? "";
  const otherwise = of.length % 2 === 0 ? of.at(-1) : undefined;
  if (otherwise === undefined) throw new FormulaError("error", "#N/A");
  return otherwise();
}

function otherwise(of: readonly Lazy[]): FormulaValue {
  try {
    return of[0]?.() ?? "";
  } catch (error) {
    if (error instanceof FormulaError && error.why === "error") return of[1]?.() ?? "";
    throw error;
  }
}

function chosen(of: readonly Lazy[]): FormulaValue {
  const nth = Math.trunc(amount(of, 0));
  if (nth < 1 || nth >= of.length) throw new FormulaError("error", "#VALUE!");
  return of[nth]?.() ?? "";
}

/** Products of cells in the same places, added up. */
function sumOfProducts(of: readonly Lazy[]): number {
  const lists = all(of).map((value) => flat([value]));
  const [first = []] = lists;
  if (lists.some(({ length }) => length !== first.length)) throw new FormulaError("error", "#VALUE!");
  return first.reduce<number>((sum, _, at) => {
    const factors = lists.map((list) => list[at]);
    return sum + factors.reduce<number>((product, factor) => product * (typeof factor === "number" ? factor : 0), 1);
  }, 0);
}

/** A function of single values, asked for every place of an area. */
const eachOf =
  (tell: (of: readonly CellValue[]) => CellValue): Calculated =>
  (of) =>
    eachPlace(all(of), tell);

/** Wide letters and digits, and the wide blank, as narrow ones. */
const narrow = (wide: string): string =>
  wide
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll("\u3000", " ");

const text = (of: readonly CellValue[], nth: number): string => String(of[nth] ?? "");

function mean(of: readonly Lazy[]): number {
  const numbers = numbersOf(all(of));
  if (numbers.length === 0) throw new FormulaError("error", "#DIV/0!");
  return sumOf(numbers, Number) / numbers.length;
}

/** The functions that totals, grades and pay are written with. */
export const functions: ReadonlyMap<string, Calculated> = new Map<string, Calculated>([
  ["IF", (of) => (truthOf(one(of, 0)) ? (of[1]?.() ?? "") : (of[2]?.() ?? false))],
  ["IFS", firstTrue],
  ["SWITCH", switched],
  ["IFERROR", otherwise],
  ["IFNA", otherwise],
  ["CHOOSE", chosen],
  ["AND", (of) => flat(all(of)).every((value) => truthOf(value))],
  ["OR", (of) => flat(all(of)).some((value) => truthOf(value))],
  ["NOT", (of) => !truthOf(one(of, 0))],
  ["TRUE", () => true],
  ["FALSE", () => false],
  ["SUM", (of) => sumOf(numbersOf(all(of)), Number)],
  ["AVERAGE", mean],
  ["SUMPRODUCT", sumOfProducts],
  ["MAX", (of) => Math.max(...numbersOf(all(of)))],
  ["MIN", (of) => Math.min(...numbersOf(all(of)))],
  ["ROUND", eachOf(([number = "", places = ""]) => rounded(numberFrom(number), numberFrom(places), Math.round))],
  ["ROUNDUP", (of) => rounded(amount(of, 0), amount(of, 1), Math.ceil)],
  ["ROUNDDOWN", (of) => rounded(amount(of, 0), amount(of, 1), Math.floor)],
  ["TRUNC", (of) => rounded(amount(of, 0), amount(of, 1), Math.floor)],
  ["INT", (of) => Math.floor(amount(of, 0))],
  ["ABS", eachOf(([number = ""]) => Math.abs(numberFrom(number)))],
  ["N", (of) => (typeof one(of, 0) === "string" ? 0 : Number(one(of, 0)))],
  ["VALUE", (of) => amount(of, 0)],
  ["ISNUMBER", (of) => typeof one(of, 0) === "number"],
  ["ISBLANK", (of) => one(of, 0) === ""],
  ["COUNT", (of) => numbersOf(all(of)).length],
  ["COUNTA", (of) => flat(all(of)).filter((value) => value !== "").length],
  ["EXACT", eachOf((of) => text(of, 0) === text(of, 1))],
  ["LEN", eachOf((of) => text(of, 0).length)],
  ["SUBSTITUTE", eachOf((of) => text(of, 0).replaceAll(text(of, 1), () => text(of, 2)))],
  ["ASC", eachOf((of) => narrow(text(of, 0)))],
  ["CHAR", eachOf(([code = ""]) => String.fromCharCode(numberFrom(code)))],
  ...counts,
  ...lookUps,
]);
