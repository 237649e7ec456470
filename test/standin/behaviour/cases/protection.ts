import type { Case, Trial } from "../trial";

const DENIED = "AccessDenied";

type Work = (sheet: Excel.Worksheet) => void;

const denied: [what: string, work: Work][] = [
  [
    "writing a locked cell",
    (sheet) => {
      sheet.getRange("A1").values = [[1]];
    },
  ],
  [
    "writing locked and unlocked cells together",
    (sheet) => {
      sheet.getRange("B1:C1").values = [[1, 2]];
    },
  ],
  [
    "clearing a locked cell",
    (sheet) => {
      sheet.getRange("A1").clear("Contents");
    },
  ],
  [
    "formatting a cell",
    (sheet) => {
      sheet.getRange("B1").format.fill.color = "#FF0000";
    },
  ],
  [
    "unlocking a cell",
    (sheet) => {
      sheet.getRange("A1").format.protection.locked = false;
    },
  ],
  [
    "setting a column's width",
    (sheet) => {
      sheet.getRange("A:A").format.columnWidth = 100;
    },
  ],
  [
    "inserting rows",
    (sheet) => {
      sheet.getRange("2:3").insert("Down");
    },
  ],
  [
    "deleting rows",
    (sheet) => {
      sheet.getRange("2:3").delete("Up");
    },
  ],
  [
    "adding a table",
    (sheet) => {
      sheet.tables.add("F1:G3", true);
    },
  ],
  [
    "adding a row to a table",
    (sheet) => {
      sheet.tables.getItemAt(0).rows.add(undefined, [[1]]);
    },
  ],
  [
    "adding a chart",
    (sheet) => {
      sheet.charts.add(Excel.ChartType.line, sheet.getRange("A1:A2"));
    },
  ],
  [
    "adding a conditional format",
    (sheet) => {
      sheet.getRange("B1").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    },
  ],
  [
    "setting a validation rule",
    (sheet) => {
      sheet.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source: "A" } };
    },
  ],
];

/** B1 may be written, a table stands in D1:D2, the sheet is protected. */
const protect = async ({ context, sheet }: Trial, options?: Excel.WorksheetProtectionOptions) => {
  sheet.getRange("B1").format.protection.locked = false;
  sheet.getRange("D1:D2").values = [["x"], [1]];
  sheet.tables.add("D1:D2", true);
  sheet.protection.protect(options);
  await context.sync();
};

const refusal = ([what, work]: (typeof denied)[number]): Case => ({
  title: `on a protected sheet ${what} is refused with AccessDenied`,
  async run(trial) {
    await protect(trial);
    await trial.refused(DENIED, async () => {
      work(trial.sheet);
      await trial.context.sync();
    });
  },
});

export const protection: Case[] = [
  ...denied.map(refusal),
  {
    title: "on a protected sheet unlocked cells are written and everything is read",
    async run(trial) {
      const { context, sheet, same } = trial;
      await protect(trial);
      sheet.getRange("B1").values = [[5]];
      const range = sheet.getRange("B1:D2");
      range.load("values");
      await context.sync();
      same(range.values, [
        [5, "", "x"],
        ["", "", 1],
      ]);
    },
  },
  {
    title: "a range with a locked cell cannot be sorted even where sorting is allowed, one without can",
    async run(trial) {
      const { context, sheet, same, refused } = trial;
      const [free, half] = [sheet.getRange("F1:F2"), sheet.getRange("G1:G2")];
      free.format.protection.locked = false;
      sheet.getRange("G1").format.protection.locked = false;
      sheet.getRange("F1:G2").values = [
        [2, 2],
        [1, 1],
      ];
      await protect(trial, { allowSort: true });
      free.sort.apply([{ key: 0 }]);
      free.load("values");
      await context.sync();
      same(free.values, [[1], [2]]);
      await refused([DENIED, "GeneralException"], async () => {
        half.sort.apply([{ key: 0 }]);
        await context.sync();
      });
    },
  },
  {
    title: "on a protected sheet the filter of a table cannot be switched on even where filtering is allowed",
    async run(trial) {
      const { context, sheet, refused } = trial;
      await protect(trial, { allowAutoFilter: true });
      await refused([DENIED, "GeneralException"], async () => {
        sheet.tables.getItemAt(0).showFilterButton = false;
        await context.sync();
      });
    },
  },
  {
    title: "copying cells with all they carry brings their lock, number format, validation and colour rules",
    async run({ context, sheet, same }) {
      const [from, to] = [sheet.getRange("A1"), sheet.getRange("C3")];
      to.format.protection.locked = false;
      from.numberFormat = [["0.00%"]];
      from.dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 9, operator: "Between" } };
      from.conditionalFormats.add("Custom").custom.rule.formula = "=A1>1";
      await context.sync();
      to.copyFrom(from, "All");
      to.format.protection.load("locked");
      to.dataValidation.load("type");
      to.load("numberFormat");
      const colours = to.conditionalFormats.getCount();
      await context.sync();
      same(
        [to.format.protection.locked, to.numberFormat, to.dataValidation.type, colours.value],
        [true, [["0.00%"]], "WholeNumber", 1],
      );
    },
  },
  {
    title: "what the options of protection allow may be done",
    async run(trial) {
      const { context, sheet, same } = trial;
      await protect(trial, { allowFormatCells: true, allowFormatColumns: true, allowInsertRows: true });
      sheet.getRange("A1").format.fill.color = "#FF0000";
      sheet.getRange("A:A").format.columnWidth = 100;
      sheet.getRange("5:5").insert("Down");
      sheet.protection.load(["protected", "options"]);
      await context.sync();
      const { options } = sheet.protection;
      same([sheet.protection.protected, options.allowFormatCells, options.allowDeleteRows], [true, true, false]);
    },
  },
  {
    title: "protecting a protected sheet is refused with AccessDenied",
    async run(trial) {
      await protect(trial);
      await trial.refused(DENIED, async () => {
        trial.sheet.protection.protect();
        await trial.context.sync();
      });
    },
  },
  {
    title: "unprotecting a sheet that is not protected does nothing",
    async run({ context, sheet, same }) {
      sheet.protection.unprotect();
      sheet.protection.load("protected");
      await context.sync();
      same(sheet.protection.protected, false);
    },
  },
  {
    title: "a wrong password does not unprotect",
    async run({ context, sheet, same, refused }) {
      sheet.protection.protect({}, "one");
      await context.sync();
      await refused([DENIED, "InvalidArgument"], async () => {
        sheet.protection.unprotect("two");
        await context.sync();
      });
      sheet.protection.unprotect("one");
      sheet.protection.load("protected");
      await context.sync();
      same(sheet.protection.protected, false);
    },
  },
  {
    title: "a protected sheet is renamed, moved and hidden all the same",
    async run(trial) {
      const { context, sheet, same, freshName } = trial;
      await protect(trial);
      const name = freshName();
      sheet.name = name;
      sheet.tabColor = "#00FF00";
      sheet.visibility = Excel.SheetVisibility.hidden;
      sheet.load(["name", "visibility"]);
      await context.sync();
      same([sheet.name, sheet.visibility], [name, "Hidden"]);
    },
  },
];
