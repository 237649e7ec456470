import type { IWorkbookData } from "@univerjs/core";
import { calculation } from "./engine/calculation";
import { formulas, texts, values } from "./engine/cells";
import type { Context } from "./engine/context";
import { gridEvents } from "./engine/events";
import { format, formatAt } from "./engine/formats";
import { guard } from "./engine/guard";
import * as layout from "./engine/layout";
import * as names from "./engine/names";
import * as lines from "./engine/rowsAndColumns";
import * as rules from "./engine/rules";
import { select, selection } from "./engine/selection";
import * as sheets from "./engine/sheets";
import { startHeadless } from "./engine/startHeadless";
import { usedArea } from "./engine/storedCells";
import * as tables from "./engine/tables";
import { undoSteps } from "./engine/undo";
import { newWorkbook, withOwnId } from "./engine/workbookData";
import { clear, write } from "./engine/writeCells";
import type { Grid } from "./grid";

/** A grid without a screen; give it what save() returned to go on from there. */
export function createHeadlessGrid(saved?: unknown): Grid {
  return gridOn(startHeadless(withOwnId((saved as Partial<IWorkbookData> | undefined) ?? newWorkbook("Sheet1"))));
}

type Parts = Record<string, (context: Context, ...args: never[]) => unknown>;

type Bound<All extends Parts> = {
  [Name in keyof All]: All[Name] extends (context: Context, ...args: infer Args) => infer Result
    ? (...args: Args) => Result
    : never;
};

/** The functions of a module, each with its context already given. */
function bound<All extends Parts>(context: Context, parts: All): Bound<All> {
  const entries = Object.entries(parts).map(([name, part]) => [name, (...args: never[]) => part(context, ...args)]);
  return Object.fromEntries(entries) as Bound<All>;
}

/** The grid over a running Univer. */
export function gridOn(context: Context): Grid {
  const undo = undoSteps(context);
  const events = gridEvents(context);
  const calculating = calculation(context, events.calculated);
  return {
    ...bound(context, {
      ...sheets,
      ...layout,
      ...lines,
      values,
      formulas,
      texts,
      write,
      clear,
      usedArea,
      format,
      formatAt,
    }),
    ...bound(context, { ...tables, ...names, ...rules, selection, select }),
    ...guard(context),
    on: events.on,
    registerFunctions: calculating.registerFunctions,
    calculate() {
      undo.close();
      return calculating.calculate();
    },
    settled: calculating.settled,
    async undo() {
      undo.undo();
      await calculating.calculate();
    },
    async redo() {
      undo.redo();
      await calculating.calculate();
    },
    save: () => context.workbook.save(),
    dispose() {
      calculating.dispose();
      events.dispose();
      context.univer.dispose();
    },
  };
}
