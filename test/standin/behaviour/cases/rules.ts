import type { Case, Trial } from "../trial";

type Set = (trial: Trial, cell: Excel.Range) => void;

/** A table, so that there is something a structured reference could mean. */
const tableName = ({ sheet, freshName }: Trial): string => {
  sheet.getRange("D1:D2").values = [["x"], [1]];
  const name = freshName();
  sheet.tables.add("D1:D2", true).name = name;
  return name;
};

const list = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });

const limits: [what: string, refused: Set, taken: Set][] = [
  [
    "a list of 256 characters",
    (_, cell) => (cell.dataValidation.rule = list("x".repeat(256))),
    (_, cell) => (cell.dataValidation.rule = list("x".repeat(255))),
  ],
  [
    "a lowest value above the highest",
    (_, cell) => (cell.dataValidation.rule = { decimal: { formula1: 2, formula2: 1, operator: "Between" } }),
    (_, cell) => (cell.dataValidation.rule = { decimal: { formula1: 1, formula2: 1, operator: "Between" } }),
  ],
  [
    "a structured reference in a validation rule",
    (trial, cell) => (cell.dataValidation.rule = list(`=${tableName(trial)}[x]`)),
    (_, cell) => (cell.dataValidation.rule = list("=$D$1:$D$2")),
  ],
  [
    "a title of 33 characters beside a cell",
    (_, cell) => (cell.dataValidation.prompt = { title: "题".repeat(33), message: "", showPrompt: true }),
    (_, cell) => (cell.dataValidation.prompt = { title: "题".repeat(32), message: "", showPrompt: true }),
  ],
  [
    "a message of 256 characters beside a cell",
    (_, cell) =>
      (cell.dataValidation.errorAlert = { title: "", message: "x".repeat(256), showAlert: true, style: "Stop" }),
    (_, cell) =>
      (cell.dataValidation.errorAlert = { title: "", message: "x".repeat(255), showAlert: true, style: "Stop" }),
  ],
  [
    "a structured reference in a colour rule",
    (trial, cell) => (cell.conditionalFormats.add("Custom").custom.rule.formula = `=${tableName(trial)}[x]=1`),
    (_, cell) => (cell.conditionalFormats.add("Custom").custom.rule.formula = "=$D1=1"),
  ],
  [
    "a sheet that is not there in a colour rule",
    (_, cell) => (cell.conditionalFormats.add("Custom").custom.rule.formula = "='no such sheet'!A1=1"),
    (_, cell) => (cell.conditionalFormats.add("Custom").custom.rule.formula = "=A1=1"),
  ],
];

const limit = ([what, over, within]: (typeof limits)[number]): Case => ({
  title: `${what} is refused with InvalidArgument, and nothing short of it`,
  async run(trial) {
    const { context, sheet, refused } = trial;
    within(trial, sheet.getRange("A1"));
    await context.sync();
    await refused(["InvalidArgument", "GeneralException"], async () => {
      over(trial, sheet.getRange("B1"));
      await context.sync();
    });
  },
});

export const rules: Case[] = [
  ...limits.map(limit),
  {
    title: "a validation rule is kept with its prompt and its alert",
    async run({ context, sheet, same }) {
      const rule = sheet.getRange("A1:A9").dataValidation;
      rule.rule = { wholeNumber: { formula1: 0, formula2: 31, operator: "Between" } };
      rule.prompt = { title: "天数", message: "0 到 31", showPrompt: true };
      rule.errorAlert = { title: "天数", message: "请填 0 到 31 的整数", showAlert: true, style: "Stop" };
      rule.load(["rule", "type", "prompt", "errorAlert"]);
      await context.sync();
      same(
        [rule.type, rule.rule.wholeNumber?.formula2, rule.prompt.message, rule.errorAlert.style],
        ["WholeNumber", 31, "0 到 31", "Stop"],
      );
    },
  },
  {
    title: "values written by an add-in are not held against validation",
    async run({ context, sheet, same }) {
      const cell = sheet.getRange("A1");
      cell.dataValidation.rule = { list: { inCellDropDown: true, source: "A,B" } };
      await context.sync();
      cell.values = [["C"]];
      cell.load("values");
      await context.sync();
      same(cell.values, [["C"]]);
    },
  },
  {
    title: "a list may come from a range, read again as a formula",
    async run({ context, sheet, same }) {
      sheet.getRange("D1:D2").values = [["是"], ["否"]];
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("D1:D2") } };
      dataValidation.load(["rule", "type"]);
      await context.sync();
      const source = dataValidation.rule.list?.source as string;
      same([dataValidation.type, source.endsWith("$D$1:$D$2")], ["List", true]);
    },
  },
  {
    title: "cells without validation have the type None, ranges partly with it Inconsistent",
    async run({ context, sheet, same }) {
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "A,B" } };
      const [none, partly] = [sheet.getRange("C1").dataValidation, sheet.getRange("A1:A2").dataValidation];
      none.load("type");
      partly.load("type");
      await context.sync();
      same([none.type, partly.type], ["None", "Inconsistent"]);
    },
  },
  {
    title: "conditional formats are counted on the cells they touch and cleared",
    async run({ context, sheet, same }) {
      const format = sheet.getRange("A1:A5").conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = '=$A1="A"';
      format.custom.format.fill.color = "#C6EFCE";
      const bar = sheet.getRange("B1:B5").conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
      bar.dataBar.positiveFormat.fillColor = "#638EC6";
      const [a, b] = [
        sheet.getRange("A1").conditionalFormats.getCount(),
        sheet.getRange("A1:B5").conditionalFormats.getCount(),
      ];
      await context.sync();
      same([a.value, b.value], [1, 2]);
      sheet.getRange("A1:B5").conditionalFormats.clearAll();
      const none = sheet.getRange("A1:B5").conditionalFormats.getCount();
      await context.sync();
      same(none.value, 0);
    },
  },
  {
    title: "the formula and the colours of a conditional format can be read again",
    async run({ context, sheet, same }) {
      const format = sheet.getRange("A1:A5").conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = "=$A1>90";
      format.custom.format.font.color = "#006100";
      await context.sync();
      format.load(["type"]);
      format.custom.rule.load("formula");
      format.custom.format.font.load("color");
      await context.sync();
      same(
        [format.type, format.custom.rule.formula, format.custom.format.font.color],
        ["Custom", "=$A1>90", "#006100"],
      );
    },
  },
];
