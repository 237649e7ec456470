import { typedPlaces } from "../../domain/figures/typed";
import type { Input } from "../../domain/inputs/input";
import { factorOf, leastNumber, mayBeZero } from "./measure";
import { personFormula } from "./personFormula";
import { periodSerials } from "./periodSerials";
import { type Aggregate, columnsReadBy, type Condition, dateColumn, holdsNumbers } from "../book/recipe";
import {
  columnCells,
  conditionCriteria,
  countFormula,
  type Criteria,
  periodCriteria,
  equalCriterion,
  recipeColumn,
  type RecordScope,
  sumFormula,
  filledCriteria,
} from "./recordCriteria";

const plus = (terms: readonly string[]): string => terms.join("+");

const listed = (first: number, step: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => first + index * step);

/**
 * Days of the period on which there is a row. Each day is looked for by itself: its criteria are a column of weeks plus a
 * row of seven days, so that a year needs no more room than a month and nothing need be an array formula.
 */
function days(scope: RecordScope, person: Criteria, where: Condition | null): string {
  const date = dateColumn(scope.recipe);
  if (date === null) throw new Error("Days cannot be counted without dates");
  const cells = columnCells(scope, date.header);
  const { from, to } = periodSerials(scope.period);
  const weeks = listed(from, 7, Math.ceil((to - from) / 7)).join(";");
  const each = (sign: string, first: number): string =>
    `TEXT({${weeks}}+{${listed(first, 1, 7).join(",")}},"${sign}0")`;
  const terms = conditionCriteria(scope, where).map((more) =>
    countFormula([...person, ...periodCriteria(scope), cells, each(">=", 0), cells, each("<", 1), ...more]),
  );
  return `SUMPRODUCT(SIGN(${plus(terms)}))`;
}

const orBlank = (denominator: string, expression: string): string => `IF(${denominator}=0,"",${expression})`;

function measure(scope: RecordScope, person: Criteria, aggregate: Aggregate, input: Input): string {
  const rows = [...person, ...periodCriteria(scope)];
  const meeting = conditionCriteria(scope, aggregate.where).map((more) => [...rows, ...more]);
  switch (aggregate.kind) {
    case "count":
      return plus(meeting.map(countFormula));
    case "days":
      return days(scope, person, aggregate.where);
    case "value": {
      const cells = columnCells(scope, aggregate.column);
      const numbers = countFormula([...rows, cells, `">=${leastNumber}"`]);
      const only = `${countFormula(rows)}*${numbers}=1`;
      return `IF(${only},ROUND(${sumFormula(cells, rows)}${factor(scope, aggregate.column, input)},${typedPlaces}),"")`;
    }
    case "sum": {
      const cells = columnCells(scope, aggregate.column);
      return `ROUND((${plus(meeting.map((one) => sumFormula(cells, one)))})${factor(scope, aggregate.column, input)},2)`;
    }
    case "mean": {
      const cells = columnCells(scope, aggregate.column);
      const numbers = plus(meeting.map((one) => countFormula([...one, cells, `">=${leastNumber}"`])));
      const total = plus(meeting.map((one) => sumFormula(cells, one)));
      return orBlank(numbers, `ROUND((${total})/(${numbers})${factor(scope, aggregate.column, input)},2)`);
    }
    case "share": {
      const all = conditionCriteria(scope, aggregate.among ?? null).map((more) => [...rows, ...more]);
      const met = all.flatMap((one) =>
        conditionCriteria(scope, aggregate.where).map((more) => countFormula([...one, ...more])),
      );
      const of = plus(all.map((one) => countFormula([...one, ...filledCriteria(scope, aggregate.where.column)])));
      return orBlank(of, `ROUND(100*(${plus(met)})/(${of}),2)`);
    }
  }
}

const factor = (scope: RecordScope, header: string, input: Input): string => {
  const times = factorOf(recipeColumn(scope, header).unit, input);
  return times === 1 ? "" : times > 1 ? `*${times}` : `/${1 / times}`;
};

/** Cells of the person that hold something which is no date, and no number where one is due: more than none, and the row stays blank. */
function unread(scope: RecordScope, person: Criteria, aggregate: Aggregate): string[] {
  const date = dateColumn(scope.recipe);
  const within = [...person, ...periodCriteria(scope)];
  const surplus = (criteria: Criteria, cells: string, least: number, blanks: readonly string[]): string =>
    [
      countFormula([...criteria, cells, `"<>"`]),
      ...[[`">=${least}"`], ...blanks.map((word) => [equalCriterion(word)])].map(
        ([test = ""]) => `-${countFormula([...criteria, cells, test])}`,
      ),
    ].join("");
  const measured = columnsReadBy(aggregate)
    .map((header) => recipeColumn(scope, header))
    .filter(holdsNumbers);
  return [
    ...(date === null ? [] : [surplus(person, columnCells(scope, date.header), 1, [])]),
    ...measured.map(({ header, blanks }) => surplus(within, columnCells(scope, header), leastNumber, blanks)),
  ];
}

/**
 * The formula of an input in every row of 评分表. A row without a person is blank; so is one with records that cannot be read,
 * and, where a blank does not mean 0, one without any record: nothing is ever scored from what was not counted.
 */
export function recordFormula(scope: RecordScope, aggregate: Aggregate, input: Input): string {
  return personFormula(scope, (person) => {
    const doubts = unread(scope, person, aggregate);
    const value = measure(scope, person, aggregate, input);
    const present = mayBeZero(input) ? value : orBlank(countFormula([...person, ...periodCriteria(scope)]), value);
    return doubts.length === 0 ? present : `IF(${plus(doubts)}>0,"",${present})`;
  });
}
