import type { Language } from "../../domain/wording/localText";
import { type PeriodLength, usualLength } from "../../domain/time/period";
import { type NumberLimits, sharedLimits } from "../../domain/scheme/numberLimits";
import type { Scheme } from "../../domain/scheme/scheme";
import { texts } from "../../text/texts";
import { absolute } from "../kit/address";
import { bandRows } from "./bandRows";
import { consequenceRows } from "./consequenceRows";
import type { Writing } from "./deductionRows";
import { itemRows } from "./itemRows";
import { lineRows } from "./lineRows";
import { slopeRows, targetRows } from "./measuredRows";
import { ruleRows } from "./methodRows";
import { parameterRows } from "./parameterRows";
import { payRows } from "./payRows";
import { type PolicyNumber, type PolicyRow, gap } from "./policyRow";
import { raterRows } from "./raterRows";
import { readingRows } from "./readingRows";

/** Columns of 规则, counted from 0. */
export const policyColumns = { name: 0, how: 1, firstNumber: 2, source: 6, note: 7 } as const;

/** Where 规则 says whether anyone can be judged by it: beside its title. */
export const policyStateAt = { row: 0, column: policyColumns.note } as const;

/** Where a number of the policy stands on 规则. */
export interface PolicyCell extends PolicyNumber {
  row: number;
  column: number;
  /** "'规则'!$C$8" */
  address: string;
  /** What stands in the first column of its row. */
  name: string;
  /** What may be typed there; null where nothing may. */
  limits: NumberLimits | null;
}

/** The sections that have something to say, numbered one after the other. */
function sections(writing: Writing): PolicyRow[] {
  const { sections: titles } = texts(writing.language).sheets.policy;
  const grades = writing.scheme.payout.kind === "none" ? titles.grades : titles.bands;
  const rules = ruleRows(writing, 2);
  const below: readonly (readonly [string, PolicyRow[]])[] = [
    [titles.targets, targetRows(writing)],
    [titles.slopes, slopeRows(writing)],
    [titles.raters, raterRows(writing)],
    [titles.lines, lineRows(writing)],
    [grades, bandRows(writing)],
    [titles.payout, payRows(writing)],
    [titles.consequences, consequenceRows(writing)],
    [titles.parameters, parameterRows(writing)],
    [titles.readings, readingRows(writing)],
  ];
  const first = rules.length === 0 ? 2 : 3;
  const told = below.filter(([, rows]) => rows.length > 0);
  return [
    { kind: "section", text: titles.numbered(1, writing.scheme.items.length === 0 ? titles.total : titles.items) },
    ...itemRows(writing),
    ...rules,
    ...told.flatMap(([title, rows], index): PolicyRow[] => [
      { kind: "section", text: titles.numbered(first + index, title) },
      ...rows,
      ...(index === told.length - 1 ? [] : [gap]),
    ]),
  ];
}

/** Every row of 规则 from the first on. */
export function policyRows(
  scheme: Scheme,
  language: Language,
  length: PeriodLength = usualLength(scheme.cycle),
): PolicyRow[] {
  const words = texts(language).sheets.policy;
  const writing = { scheme, language, length };
  const { title, date } = scheme.source;
  return [
    { kind: "title", text: words.title(scheme.name[language]) },
    { kind: "origin", text: words.origin(title[language], date, scheme.version) },
    { kind: "hint", text: words.hint },
    { kind: "gap" },
    ...sections(writing),
  ];
}

/** Every number of the policy with its cell: formulas point there, and an edited sheet is read from there. */
export const policyCells = (scheme: Scheme, language: Language, sheetName: string): PolicyCell[] =>
  policyRows(scheme, language).flatMap((row, index) =>
    row.kind === "line"
      ? row.numbers.flatMap((number, place) => {
          const column = policyColumns.firstNumber + place;
          const address = absolute(sheetName, index, column);
          if (number === null) return [];
          const limits = number.editable ? sharedLimits(scheme, [number.path, ...number.also]) : null;
          return [{ ...number, row: index, column, address, name: row.name, limits }];
        })
      : [],
  );
