import { batches } from "./cases/batches";
import { calculatedColumns } from "./cases/calculatedColumns";
import { charts } from "./cases/charts";
import { events } from "./cases/events";
import { formats } from "./cases/formats";
import { formulas } from "./cases/formulas";
import { functions } from "./cases/functions";
import { names } from "./cases/names";
import { protection } from "./cases/protection";
import { ranges } from "./cases/ranges";
import { rules } from "./cases/rules";
import { sheets } from "./cases/sheets";
import { tables } from "./cases/tables";
import { values } from "./cases/values";
import { type Case, freshName, type FunctionSample, refused, same, skip, Skipped, until } from "./trial";

export interface Report {
  title: string;
  ok: boolean;
  skipped: boolean;
  detail: string;
  ms: number;
}

/** What is taken to be true of Excel; each case can be tried in the stand-in and in Excel itself. */
export const cases: readonly Case[] = [
  ...values,
  ...formulas,
  ...ranges,
  ...sheets,
  ...tables,
  ...calculatedColumns,
  ...names,
  ...formats,
  ...rules,
  ...charts,
  ...protection,
  ...batches,
  ...events,
  ...functions,
];

/** Takes the scratch sheet away again, whatever a case left it like. */
const removeSheet = (id: string) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("visibility");
    sheet.protection.load("protected");
    await context.sync();
    if (sheet.isNullObject) return;
    if (sheet.protection.protected) sheet.protection.unprotect();
    sheet.visibility = Excel.SheetVisibility.visible;
    sheet.delete();
    await context.sync();
  });

const addSheet = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(freshName());
    sheet.load("id");
    await context.sync();
    return sheet.id;
  });

/** Tries one case on a scratch sheet of its own, which is removed afterwards. */
export const tryCase = async (one: Case, functionSample: FunctionSample | null): Promise<Report> => {
  const started = performance.now();
  const done = (ok: boolean, detail: string, skipped = false): Report => ({
    ...{ title: one.title, ok, skipped, detail },
    ms: Math.round(performance.now() - started),
  });
  const id = await addSheet();
  try {
    await Excel.run((context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      return one.run({ context, sheet, functions: functionSample, same, refused, until, skip, freshName });
    });
    return done(true, "");
  } catch (error) {
    if (error instanceof Skipped) return done(true, error.message, true);
    return done(
      false,
      error instanceof OfficeExtension.Error ? `${error.code}: ${error.message}` : (error as Error).message,
    );
  } finally {
    await removeSheet(id);
  }
};

/** Tries every case, one after the other; `told` hears of each as it is done. */
export const tryAll = async (
  functionSample: FunctionSample | null,
  told: (report: Report) => void,
): Promise<Report[]> => {
  const reports: Report[] = [];
  for (const one of cases) {
    const report = await tryCase(one, functionSample);
    reports.push(report);
    told(report);
  }
  return reports;
};
