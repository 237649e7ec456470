import { calculation } from "./calculation";
import { formulas, texts, values } from "./cells";
import type { Context } from "./context";
import { gridEvents } from "./events";
import { format, formatAt } from "./formats";
import { guard } from "./guard";
import * as layout from "./layout";
import * as names from "./names";
import * as lines from "./rowsAndColumns";
import * as rules from "./rules";
import { select, selection } from "./selection";
import * as sheets from "./sheets";
import { usedArea } from "./storedCells";
import * as tables from "./tables";
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
