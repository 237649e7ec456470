import { cellAt, cellOf, columnLetters } from "../../../src/sheets/kit/address";
import type { CellRef } from "../../../src/sheets/kit/finding";
import type { CellValue } from "../../../src/sheets/kit/plan";
import { type AnyPeriod, aPeriod } from "../../support/aPeriod";
import { columnFormulas } from "../../support/columnFormulas";
import { checkMistakes, read } from "../../support/mistakes";

const columnOf = ({ at }: AnyPeriod, id: string): number => cellOf(at(0, id).address).column;
const header = (month: AnyPeriod, id: string): CellRef => ({
  sheet: month.raw.score.name,
  address: cellAt(month.raw.scoreTable.row, columnOf(month, id)),
});
const headerText = ({ layout }: AnyPeriod, id: string): string =>
  layout.columns.find((column) => column.id === id)?.header ?? "";
const formulaOf = ({ formulas }: AnyPeriod, id: string): string => formulas.get(id) ?? "";

/** Changes the rows of the table as Excel does when a column of it is dragged elsewhere. */
function inTableRows({ raw }: AnyPeriod, change: (cells: CellValue[]) => void): void {
  const first = raw.scoreTable.row - 1;
  for (const rows of [raw.score.values, raw.score.formulas]) rows.slice(first).forEach((cells) => change(cells));
}

/** References to cells of the same sheet move along with the cells. */
const oneToTheRight = (cell: CellValue): CellValue =>
  typeof cell !== "string" || !cell.startsWith("=")
    ? cell
    : cell.replaceAll(/(?<=[^!:])\$([A-Z]+)(?=\$)/g, (_, letters: string) => {
        return `$${columnLetters(cellOf(`${letters}1`).column + 1)}`;
      });

/** Changes every row of the sheet as Excel does when a column is cut out or put in. */
function inEveryRow({ raw }: AnyPeriod, change: (cells: CellValue[]) => void): void {
  for (const cells of [...raw.score.values, ...raw.score.formulas]) change(cells);
}

describe("formulas that were pasted over", () => {
  checkMistakes([
    {
      title: "a total that was typed",
      plant: ({ type, at }) => type(at(1, "total"), 95),
      finds: (month) => [
        {
          severity: "error",
          issue: { code: "formulaReplaced", column: "总分", read: "95" },
          at: month.at(1, "total"),
          fix: { kind: "setFormula", at: month.at(1, "total"), from: 95, to: formulaOf(month, "total") },
        },
      ],
    },
    {
      title: "a payout that was cleared and a grade with a formula of its own",
      plant: ({ type, at }) => {
        type(at(1, "payout"), "");
        type(at(4, "grade"), '="A"');
      },
      finds: (month) => [
        {
          severity: "error",
          issue: { code: "formulaReplaced", column: headerText(month, "payout"), read: "" },
          at: month.at(1, "payout"),
          fix: { kind: "setFormula", at: month.at(1, "payout"), from: "", to: formulaOf(month, "payout") },
        },
        {
          severity: "error",
          issue: { code: "formulaReplaced", column: headerText(month, "grade"), read: '="A"' },
          at: month.at(4, "grade"),
          fix: { kind: "setFormula", at: month.at(4, "grade"), from: '="A"', to: formulaOf(month, "grade") },
        },
      ],
    },
  ]);

  test.each([
    [
      "the short form of this row's cell",
      (text: string) => text.replaceAll(/tblScore\[\[#This Row\],\[([^\]]+)\]\]/g, "[@[$1]]"),
    ],
    [
      "no brackets around a plain name",
      (text: string) => text.replaceAll(/tblScore\[\[#This Row\],\[([^\]]+)\]\]/g, "tblScore[@$1]"),
    ],
    [
      "the prefix Excel stores functions of add-ins with",
      (text: string) => text.replaceAll(/KPI\.([A-Z]+)/g, "_xldudf_KPI_$1"),
    ],
    ["spaces and small letters", (text: string) => text.replaceAll(",", ", ").replaceAll("IF(", "if(")],
  ])("the same formula with %s is no finding", (_, spelled) => {
    const month = aPeriod();
    for (const { id, role } of month.layout.columns)
      if (role === "result") month.type(month.at(2, id), spelled(formulaOf(month, id)));
    expect(read(month).findings).toEqual([]);
  });

  test("formulas that need no add-in are no finding, under whatever name 规则 has by now", () => {
    const month = aPeriod();
    const renamed = (formula: string): string => formula.replaceAll("'规则'!", "'考核制度'!");
    month.raw.policy.name = "考核制度";
    const native = columnFormulas(month.raw.state.scheme, "zh-CN", "native");
    for (const { id, role } of month.layout.columns)
      for (let person = 0; person < 6; person += 1)
        if (role === "result") month.type(month.at(person, id), renamed(native.get(id) ?? ""));
    expect(read(month).findings.filter(({ issue }) => issue.code === "formulaReplaced")).toEqual([]);
  });

  test("what is put back is the plain formula where the workbook has plain ones", () => {
    const month = aPeriod();
    const native = columnFormulas(month.raw.state.scheme, "zh-CN", "native");
    month.raw.state = { ...month.raw.state, dialect: "native" };
    month.type(month.at(1, "grade"), "A");
    const found = read(month).findings.filter(({ issue }) => issue.code === "formulaReplaced");
    expect(found.map(({ fix }) => fix)).toMatchObject([{ kind: "setFormula", to: native.get("grade") }]);
    expect(native.get("grade")).not.toContain("KPI.");
  });
});

describe("columns that are not where they were", () => {
  checkMistakes([
    {
      title: "a header that was typed over",
      plant: (month) => month.type(header(month, "exec_score"), "执行"),
      finds: (month) => {
        const at = header(month, "exec_score");
        const column = headerText(month, "exec_score");
        return [
          {
            severity: "warning",
            issue: { code: "columnRenamed", sheet: "评分表", column, read: "执行" },
            at,
            fix: { kind: "setValue", at, from: "执行", to: column },
          },
        ];
      },
    },
    {
      title: "a column put into the table",
      plant: (month) => {
        const place = columnOf(month, "mail_total");
        inTableRows(month, (cells) => cells.splice(place, 0, ""));
        month.raw.scoreTable = { ...month.raw.scoreTable, columns: month.raw.scoreTable.columns + 1 };
        month.type(header(month, "mail_total"), "小组");
      },
      finds: (month) => [
        {
          severity: "notice",
          issue: { code: "columnInserted", sheet: "评分表", column: "小组" },
          at: header(month, "mail_total"),
        },
      ],
    },
    {
      title: "a column put in left of the department's figures",
      plant: (month) => {
        const place = columnOf(month, "rude_tone");
        inEveryRow(month, (cells) => cells.splice(place, 0, ""));
        inEveryRow(month, (cells) => cells.forEach((cell, at) => (cells[at] = oneToTheRight(cell))));
        month.raw.scoreTable = { ...month.raw.scoreTable, columns: month.raw.scoreTable.columns + 1 };
        month.type(header(month, "rude_tone"), "小组");
      },
      finds: (month) => [
        {
          severity: "notice",
          issue: { code: "columnInserted", sheet: "评分表", column: "小组" },
          at: header(month, "rude_tone"),
        },
      ],
    },
    {
      title: "a column moved to another place",
      plant: (month) => {
        const [from, to] = [columnOf(month, "rude_tone"), columnOf(month, "attitude_complaint")];
        inTableRows(month, (cells) => cells.splice(to, 0, ...cells.splice(from, 1)));
      },
      finds: (month) => {
        const [was, now] = [columnOf(month, "rude_tone"), columnOf(month, "attitude_complaint")];
        const issue = {
          code: "columnMoved",
          sheet: "评分表",
          column: headerText(month, "rude_tone"),
          now: columnLetters(now),
          was: columnLetters(was),
        } as const;
        return [{ severity: "notice", issue, at: header(month, "attitude_complaint") }];
      },
    },
    {
      title: "a column of the policy cut out",
      plant: (month) => {
        const place = columnOf(month, "late_early");
        inEveryRow(month, (cells) => cells.splice(place, 1));
        month.raw.scoreTable = { ...month.raw.scoreTable, columns: month.raw.scoreTable.columns - 1 };
      },
      finds: (month) => [
        {
          severity: "error",
          issue: { code: "columnMissing", sheet: "评分表", column: headerText(month, "late_early") },
          at: header(month, "number"),
        },
      ],
    },
  ]);

  test("figures are read by their header, wherever it stands", () => {
    const month = aPeriod();
    month.type(month.at(1, "late_early"), 5);
    const [from, to] = [columnOf(month, "late_early"), columnOf(month, "rude_tone")];
    inTableRows(month, (cells) => cells.splice(to, 0, ...cells.splice(from, 1)));
    expect(read(month).people[1]?.inputs).toMatchObject({ late_early: 5, rude_tone: null });
  });

  test("nobody is scored while a column of the policy is missing", () => {
    const month = aPeriod();
    const place = columnOf(month, "late_early");
    inEveryRow(month, (cells) => cells.splice(place, 1));
    expect(read(month).people.every(({ evaluation }) => evaluation === null)).toBe(true);
  });
});

/** A whole person typed so many rows below the end of the table. */
function below(month: AnyPeriod, gap: number): number {
  const row = month.raw.scoreTable.row + month.raw.scoreTable.rows + gap;
  const { row: model } = cellOf(month.at(0, "number").address);
  const cells = month.raw.score.values[model] ?? [];
  cells.forEach((value, column) => {
    if (month.raw.score.formulas[model]?.[column] === value)
      month.type({ sheet: month.raw.score.name, address: cellAt(row, column) }, value);
  });
  month.type({ sheet: month.raw.score.name, address: cellAt(row, 0) }, "K199");
  month.type({ sheet: month.raw.score.name, address: cellAt(row, 1) }, "样例末");
  month.type({ sheet: month.raw.score.name, address: cellAt(row, columnOf(month, "personal_workdays")) }, 21);
  return row;
}

describe("figures under the table", () => {
  checkMistakes([
    {
      title: "a person typed right below the last row",
      plant: (month) => below(month, 0),
      finds: (month) => {
        const end = month.raw.scoreTable.row + month.raw.scoreTable.rows;
        const at = { sheet: "评分表", address: cellAt(end, 0) };
        const issue = { code: "rowsBelowTable", rows: 1, firstRow: end + 1, lastRow: end + 1 } as const;
        return [{ severity: "error", issue, at, fix: { kind: "extendTable", at, rows: 1 } }];
      },
    },
    {
      title: "a person typed two rows further down",
      plant: (month) => below(month, 2),
      finds: (month) => {
        const row = month.raw.scoreTable.row + month.raw.scoreTable.rows + 2;
        const at = { sheet: "评分表", address: cellAt(row, 0) };
        const issue = { code: "rowsBelowTable", rows: 1, firstRow: row + 1, lastRow: row + 1 } as const;
        return [{ severity: "error", issue, at, fix: { kind: "extendTable", at, rows: 3 } }];
      },
    },
  ]);

  test("a lone remark further down is left alone", () => {
    const month = aPeriod();
    const row = month.raw.scoreTable.row + month.raw.scoreTable.rows + 3;
    month.type({ sheet: month.raw.score.name, address: cellAt(row, 0) }, "制表：样例主管");
    expect(read(month).findings).toEqual([]);
  });

  test("whoever stood below the table is scored once it reaches there", () => {
    const month = aPeriod();
    below(month, 0);
    const end = month.raw.scoreTable.row + month.raw.scoreTable.rows;
    month.raw.scoreTable = { ...month.raw.scoreTable, rows: month.raw.scoreTable.rows + 1 };
    expect(read(month).people.at(-1)).toMatchObject({ row: end + 1, name: "样例末", evaluation: { total: 100 } });
  });
});

describe("a hidden state that was damaged", () => {
  checkMistakes([
    {
      title: "the copy from one action before was taken",
      plant: ({ raw }) => {
        raw.isStateOlder = true;
      },
      finds: () => [{ severity: "warning", issue: { code: "stateFromCopy" }, at: null }],
    },
  ]);
});
