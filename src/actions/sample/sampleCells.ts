import { cellAt } from "../../sheets/kit/address";
import { ledgerLayout } from "../../sheets/ledger/ledgerLayout";
import type { WorkbookState } from "../../sheets/book/workbookState";
import type { Block, PlanCell } from "../../sheets/kit/plan";
import type { ScoreColumn } from "../../sheets/terms/scoreColumn";
import { scoreLayout } from "../../sheets/columns/scoreLayout";
import { serialOf } from "../../sheets/kit/serialDay";
import { texts } from "../../text/texts";
import type { Sample } from "./sample";

type Person = Sample["people"][number];

/** The cells of the sample by sheet, as if somebody had typed them into an empty period. */
export const sampleCells = (state: WorkbookState, sample: Sample): Record<string, Block[]> => ({
  [state.sheets.score]: scoreBlocks(state, sample),
  [state.sheets.ledger]: [ledgerBlock(state, sample)],
});

function scoreBlocks(state: WorkbookState, { people, departmentInputs, rows, recorder }: Sample): Block[] {
  const layout = scoreLayout(state.scheme, state.language, rows);
  const ofDepartment = Object.entries(departmentInputs).flatMap(([id, value]): Block[] => {
    const place = layout.department[id];
    return place ? [{ at: cellAt(place.row, place.column), rows: [[typedValue(value, state)]] }] : [];
  });
  const { value: scorer } = layout.fields.scorer;
  return [
    ...ofDepartment,
    { at: cellAt(scorer.row, scorer.column), rows: [[recorder[state.language]]] },
    {
      at: cellAt(layout.headerRow + 1, 0),
      rows: people.map((person) => layout.columns.map((column) => typed(column, person, state))),
    },
  ];
}

function typed(column: ScoreColumn, person: Person, state: WorkbookState): PlanCell {
  if (column.id === "number") return person.number;
  if (column.id === "name") return person.name[state.language];
  const note = person.notes?.[column.id];
  if (note) return note[state.language];
  const value = person.inputs[column.id];
  return value === undefined ? null : typedValue(value, state);
}

function typedValue(value: string | number | boolean, { language }: WorkbookState): PlanCell {
  const { yes, no } = texts(language).sheets.score;
  if (typeof value === "boolean") return value ? yes : no;
  return value;
}

function ledgerBlock(state: WorkbookState, sample: Sample): Block {
  const layout = ledgerLayout(state, sample.ledger.length);
  const rules = new Map(layout.rules.map((rule) => [rule.input, rule.name]));
  const rows = sample.ledger.map((incident) => {
    const cells: Partial<Record<string, PlanCell>> = {
      date: serialOf(`${state.month}-${String(incident.day).padStart(2, "0")}`),
      number: incident.number,
      rule: rules.get(incident.rule) ?? incident.rule,
      times: incident.times,
      evidence: incident.evidence[state.language],
      recorder: sample.recorder[state.language],
    };
    return layout.columns.map((column) => cells[column.id] ?? null);
  });
  return { at: cellAt(layout.headerRow + 1, 0), rows };
}
