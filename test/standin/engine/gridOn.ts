import { IResourceLoaderService } from "@univerjs/core";
import { calculation } from "./calculation";
import { formulas, texts, values } from "./cells";
import type { Context } from "./context";
import { gridEvents } from "./events";
import { format, formatAt } from "./formats";
import { guard } from "./guard";
import * as layout from "./layout";
import * as names from "./names";
import * as lines from "./rowsAndColumns";
import * as conditional from "./conditionalFormats";
import * as validations from "./validations";
import { select, selection } from "./selection";
import * as sheets from "./sheets";
import { flush } from "./setCells";
import { usedArea } from "./storedCells";
import { tableGrowth } from "./tableGrowth";
import { tableHeaders } from "./tableHeaders";
import * as tables from "./tables";
import { typedFormulas } from "./typedFormulas";
import { undoSteps } from "./undo";
import { clear, write } from "./writeCells";
import type { Grid } from "../grid";

type Parts = Record<string, (context: Context, ...args: never[]) => unknown>;

type Bound<All extends Parts> = {
  [Name in keyof All]: All[Name] extends (context: Context, ...args: infer Args) => infer Result
    ? (...args: Args) => Result
    : never;
};

/** The functions of a module, each with its context already given. */
function bound<All extends Parts>(context: Context, parts: All, before: (context: Context) => void): Bound<All> {
  const entries = Object.entries(parts).map(([name, part]) => {
    const call = (...args: never[]): unknown => {
      before(context);
      return part(context, ...args);
    };
    return [name, call];
  });
  return Object.fromEntries(entries) as Bound<All>;
}

/** What neither reads nor moves contents, so that contents written before may wait on. */
const BESIDE_CONTENTS = {
  write,
  format,
  formatAt,
  sheets: sheets.sheets,
  tables: tables.tables,
  columnWidth: layout.columnWidth,
  columnWidthAt: layout.columnWidthAt,
  rowHeight: layout.rowHeight,
  rowHeightAt: layout.rowHeightAt,
  isRowHidden: layout.isRowHidden,
  isColumnHidden: layout.isColumnHidden,
};

/** The grid over a running Univer. */
export function gridOn(context: Context): Grid {
  const undo = undoSteps(context);
  const events = gridEvents(context);
  const calculating = calculation(context, events.calculated);
  const guarding = guard(context);
  const growing = tableGrowth(context, guarding.mayEdit);
  const naming = tableHeaders(context);
  const typing = typedFormulas(context);
  const calculate = (): Promise<void> => {
    flush(context);
    undo.close();
    return calculating.calculate();
  };
  return {
    ...bound(context, { ...sheets, ...layout, ...lines, values, formulas, texts, clear, usedArea }, flush),
    ...bound(context, { ...tables, ...names, ...conditional, ...validations, selection, select }, flush),
    ...bound(context, BESIDE_CONTENTS, () => undefined),
    guardEdits: guarding.guardEdits,
    on: events.on,
    registerFunctions: calculating.registerFunctions,
    calculate,
    calculateByHand: (isByHand) => {
      calculating.calculateByHand(isByHand);
    },
    settled: () => {
      flush(context);
      undo.close();
      return calculating.settled();
    },
    async undo() {
      flush(context);
      undo.undo();
      await calculating.settled();
    },
    async redo() {
      flush(context);
      undo.redo();
      await calculating.settled();
    },
    save() {
      flush(context);
      return context.injector.get(IResourceLoaderService).saveUnit(context.unitId);
    },
    dispose() {
      context.disposed = true;
      for (const part of [undo, calculating, events, guarding, growing, naming, typing]) part.dispose();
      context.univer.dispose();
    },
  };
}
