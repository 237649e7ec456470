import { chineseCalendar } from "../../src/domain/time/chineseCalendar";
import type { Inputs } from "../../src/domain/inputs/inputs";
import type { Scheme } from "../../src/domain/scheme/scheme";
import { cellAt } from "../../src/sheets/kit/address";
import { anchorBlock } from "../../src/sheets/book/anchors";
import type { WorkbookState } from "../../src/sheets/book/workbookState";
import { newWorkbook } from "../../src/sheets/newWorkbook";
import type { Block, CellValue, SheetPlan } from "../../src/sheets/kit/plan";
import { policyBook } from "../../src/sheets/policy/policyBook";
import { scoreLayout } from "../../src/sheets/columns/scoreLayout";
import { texts } from "../../src/text/texts";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { stateIn } from "../sheets/fixtures";

export interface FiledPerson {
  number: string;
  name: string;
  inputs: Inputs;
}

/** A month as somebody filled it in. */
export interface FiledPeriod {
  scheme: Scheme;
  people: readonly FiledPerson[];
  /** What the hidden sheet remembers beside the policy. */
  state?: Partial<WorkbookState>;
  /** Numbers typed over on 规则, by their path. */
  edits?: Readonly<Record<string, number>>;
}

/** People with staff numbers in the order of their inputs. */
export const numbered = (inputs: readonly Inputs[]): FiledPerson[] =>
  inputs.map((one, index) => ({
    number: `K${String(index + 1).padStart(3, "0")}`,
    name: `样例${String(index + 1)}`,
    inputs: one,
  }));

function typed(value: Inputs[string] | undefined, { language }: WorkbookState): CellValue | null {
  const { yes, no } = texts(language).sheets.score;
  if (typeof value === "boolean") return value ? yes : no;
  return value ?? null;
}

function scoreBlocks(state: WorkbookState, people: readonly FiledPerson[], rows: number): Block[] {
  const layout = scoreLayout(state.scheme, state.language, rows);
  return [
    ...Object.entries(layout.department).map(([id, { row, column }]) => ({
      at: cellAt(row, column),
      rows: [[typed(people[0]?.inputs[id], state)]],
    })),
    {
      at: cellAt(layout.headerRow + 1, 0),
      rows: people.map(({ number, name, inputs }) =>
        layout.columns.map(({ id, input }) => {
          if (id === "number") return number;
          if (id === "name") return name;
          return input ? typed(inputs[input.id], state) : null;
        }),
      ),
    },
  ];
}

/** The sheets of a month that has been filled in, as the add-in makes them. */
export function filedPlans({ scheme, people, state: change = {}, edits = {} }: FiledPeriod): SheetPlan[] {
  const state = stateIn("zh-CN", { scheme, ...change });
  const rows = people.length + 2;
  const book = policyBook(scheme, state.language, state.sheets.policy);
  const typedOver = Object.entries(edits).map(([path, value]): Block => {
    const { row, column } = book.at(path);
    return { at: cellAt(row, column), rows: [[value]] };
  });
  const more: Record<string, readonly Block[]> = {
    [state.sheets.policy]: typedOver,
    [state.sheets.score]: scoreBlocks(state, people, rows),
    [state.sheets.state]: [anchorBlock(state.sheets, ["guide", "policy", "score", "ledger"])],
  };
  return newWorkbook({ state: { ...state, dialect: "native" }, calendar: chineseCalendar, rows, ledgerRows: 5 }).map(
    (plan) => ({
      ...plan,
      blocks: [...plan.blocks, ...(more[plan.name] ?? [])],
    }),
  );
}

/** The same as a file. */
export const periodFile = (month: FiledPeriod): Uint8Array => writeWorkbook(filedPlans(month));
