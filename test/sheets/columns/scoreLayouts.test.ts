import { type Language, languages } from "../../../src/domain/wording/localText";
import type { Scheme } from "../../../src/domain/scheme/scheme";
import { allSchemes } from "../../support/shipped";
import { absolute, areaOf } from "../../../src/sheets/kit/address";
import { policyCells, policyStateAt } from "../../../src/sheets/policy/policyCells";
import type { Field } from "../../../src/sheets/columns/field";
import { scoreLayout } from "../../../src/sheets/columns/scoreLayout";
import type { Dialect } from "../../../src/sheets/kit/dialect";
import { scoreSheet } from "../../../src/sheets/score/scoreSheet";
import { usualSheetNames } from "../../../src/sheets/book/sheetNames";
import { columnFormulas } from "../../support/columnFormulas";
import { stateIn } from "../fixtures";
import { asText } from "../rawOf";

const dialects: readonly Dialect[] = ["addin", "native"];

const layoutOf = (scheme: Scheme, language: Language) => scoreLayout(scheme, language, 10);

const everyPolicy = allSchemes().map((scheme) => [scheme.id, scheme] as const);
const inEveryLanguage = everyPolicy.flatMap(([id, scheme]) =>
  languages.map((language) => [id, language, scheme] as const),
);

/** Numbers written out in a formula: not in texts, addresses or names. */
function literals(formula: string): string[] {
  const bare = formula
    .replace(/"[^"]*"/g, "")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/('[^']+'!)?\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?/g, "");
  return bare.match(/\d+(\.\d+)?/g) ?? [];
}

/** Places to round to and the size from which there are fewer, half of what counts, a hundredth and its opposite, yes and no: arithmetic, not policy. */
const arithmetic = new Set(["0", "1", "2", "4", "5", "6", "7", "10", "11", "14", "100", "400"]);

const functionsOf = (formula: string): string[] =>
  [...formula.replace(/"[^"]*"/g, "").matchAll(/([A-Z.]+)\(/g)].map(([, name]) => name ?? "");

describe.each(inEveryLanguage)("the scoring table of policy %s in %s", (_id, language, scheme) => {
  const { columns, department } = layoutOf(scheme, language);

  test("has columns whose names Excel takes and that differ", () => {
    const headers = columns.map(({ header }) => header);
    expect(headers.filter((header) => /['#[\]@\r\n]|^\s|\s$|^$/.test(header))).toEqual([]);
    expect(new Set(headers.map((header) => header.toLowerCase())).size).toBe(headers.length);
    expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
  });

  test("holds every input once, a person's in the table and the department's above it", () => {
    const ids = (of: "person" | "department") => scheme.inputs.filter((input) => input.of === of).map(({ id }) => id);
    expect(columns.flatMap(({ input }) => (input ? [input.id] : [])).sort()).toEqual(ids("person").sort());
    expect(Object.keys(department)).toEqual(ids("department"));
  });

  test.each(dialects)("has formulas no longer than Excel takes, about cells that exist (%s)", (dialect) => {
    const headers = new Set(columns.map(({ header }) => header));
    const { policy } = usualSheetNames(language);
    const state = absolute(policy, policyStateAt.row, policyStateAt.column);
    const addresses = new Set([state, ...policyCells(scheme, language, policy).map(({ address }) => address)]);
    for (const [id, formula] of columnFormulas(scheme, language, dialect)) {
      const named = [...(formula ?? "").matchAll(/\[([^[\]]+)\]/g)].map(([, name]) => name ?? "");
      const used = [...(formula ?? "").matchAll(/'[^']+'!\$[A-Z]+\$\d+/g)].map(([address]) => address);
      expect([id, named.filter((name) => name !== "#This Row" && !headers.has(name))]).toEqual([id, []]);
      expect([id, used.filter((address) => !addresses.has(address))]).toEqual([id, []]);
      expect((formula ?? "").length).toBeLessThanOrEqual(7500);
    }
  });
});

describe.each(everyPolicy)("the formulas of policy %s", (_id, scheme) => {
  test.each(dialects)("need a policy number nowhere but in cells of 规则 (%s)", (dialect) => {
    for (const [id, formula] of columnFormulas(scheme, "zh-CN", dialect))
      if (id !== "state")
        expect([id, literals(formula ?? "").filter((number) => !arithmetic.has(number))]).toEqual([id, []]);
  });

  test("call only functions that every spreadsheet program has", () => {
    const allowed = new Set(
      "ABS IF IFERROR INDEX MATCH SUMPRODUCT COUNTIFS MIN MAX ROUND INT AND OR NOT COUNT COUNTA SUM".split(" "),
    );
    const formulas = [...columnFormulas(scheme, "zh-CN", "native").values()];
    const called = formulas.flatMap((formula) => functionsOf(formula ?? ""));
    expect([...new Set(called)].filter((name) => !allowed.has(name))).toEqual([]);
  });

  test("keep a row blank until it is complete", () => {
    const { columns } = layoutOf(scheme, "zh-CN");
    const [state] = columns.filter(({ id }) => id === "state");
    const formulas = columnFormulas(scheme, "zh-CN", "native");
    for (const { id, role } of columns)
      if (role === "result" && id !== "state")
        expect([id, formulas.get(id)?.startsWith(`=IF(tblScore[[#This Row],[${state?.header ?? ""}]]<>`)]).toEqual([
          id,
          true,
        ]);
  });
});

describe.each(inEveryLanguage)("above the scoring table of policy %s in %s", (_id, language, scheme) => {
  const layout = layoutOf(scheme, language);
  const fields: Field[] = [...Object.values(layout.fields), ...Object.values(layout.departmentFields)];
  const cells = [
    ...fields.flatMap(({ label, value }) => [label, value]),
    ...(layout.departmentState ? [layout.departmentState] : []),
  ];

  test("labels and cells stand beside each other within the table's width, none over another", () => {
    const taken = new Set<string>();
    for (const { row, column, lastColumn } of cells) {
      expect(lastColumn).toBeGreaterThanOrEqual(column);
      expect(lastColumn).toBeLessThan(layout.columns.length);
      for (let at = column; at <= lastColumn; at += 1) {
        expect(taken).not.toContain(`${String(row)}/${String(at)}`);
        taken.add(`${String(row)}/${String(at)}`);
      }
    }
  });

  test("they end above the totals", () => {
    expect(Math.max(...cells.map(({ row }) => row))).toBeLessThan(layout.totalsRow);
  });
});

describe.each(inEveryLanguage)("评分表 of policy %s in %s", (_id, language, scheme) => {
  const plan = scoreSheet({
    state: stateIn(language, { scheme, sheets: usualSheetNames(language) }),
    rows: 3,
    workingDays: 21,
  });

  test("asks in prompts and lists that Excel takes", () => {
    expect(plan.validations.length).toBeGreaterThan(scheme.inputs.length);
    for (const { promptTitle, prompt, error, rule } of plan.validations) {
      expect(promptTitle.length).toBeLessThanOrEqual(32);
      expect(prompt.length).toBeLessThanOrEqual(255);
      expect(error.length).toBeLessThanOrEqual(255);
      const options = rule.kind === "list" ? rule.options : [];
      expect(options.join(",").length).toBeLessThanOrEqual(255);
      expect(options.filter((option) => option.includes(","))).toEqual([]);
    }
  });

  test("says nothing that is no word", () => {
    const said = [asText(plan), ...plan.validations.flatMap(({ prompt, error }) => [prompt, error])].join("\n");
    expect(said.match(/notInSource|undefined|\bNaN\b|\bnull\b|\[object|Infinity/)).toBeNull();
  });

  test("colours cells that exist, by plain references", () => {
    const last = plan.columnWidths.length;
    for (const { range, formula } of plan.conditionalFormats) {
      const { column, columns } = areaOf(range);
      expect(column + columns).toBeLessThanOrEqual(last);
      expect(formula).not.toMatch(/KPI\.|\[|\$\$|@/);
    }
  });

  test("merges no cell twice and nothing inside the table", () => {
    const merged = plan.merges.map(areaOf);
    const table = areaOf(plan.table?.range ?? "A1");
    for (const [index, one] of merged.entries()) {
      expect(one.row + one.rows).toBeLessThanOrEqual(table.row);
      for (const other of merged.slice(index + 1))
        expect(
          one.row === other.row && one.column < other.column + other.columns && other.column < one.column + one.columns,
        ).toBe(false);
    }
  });
});
