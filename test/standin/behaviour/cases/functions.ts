import type { Case, Trial } from "../trial";

const shown = async ({ context, sheet }: Trial, address: string): Promise<unknown> => {
  const cell = sheet.getRange(address);
  cell.load("values");
  await context.sync();
  return cell.values[0]?.[0];
};

export const functions: Case[] = [
  {
    title: "a custom function shows #BUSY! or already its value, and its value in the end",
    async run(trial) {
      const { sheet, functions: sample, same, skip, until } = trial;
      if (sample === null) return skip("no custom function is registered here");
      sheet.getRange("A1").formulas = [[sample.formula]];
      const first = await shown(trial, "A1");
      same([sample.value, "#BUSY!"].includes(first as string), true, `at first ${String(first)}`);
      await until("the value", async () => (await shown(trial, "A1")) === sample.value);
    },
  },
  {
    title: "a cell that depends on a custom function is calculated after it",
    async run(trial) {
      const { sheet, functions: sample, skip, until } = trial;
      if (sample === null) return skip("no custom function is registered here");
      sheet.getRange("A1:B1").formulas = [[sample.formula, '=A1&"!"']];
      await until("the value", async () => (await shown(trial, "B1")) === `${String(sample.value)}!`);
    },
  },
  {
    title: "a custom function that refuses its input gives a real error",
    async run(trial) {
      const { sheet, functions: sample, skip, until } = trial;
      if (sample === null) return skip("no custom function is registered here");
      sheet.getRange("A1:B1").formulas = [[sample.failing, "=ISERROR(A1)"]];
      await until("the error", async () => (await shown(trial, "A1")) === sample.error);
      await until("ISERROR", async () => (await shown(trial, "B1")) === true);
    },
  },
];
