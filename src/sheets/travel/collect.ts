import { periodOf } from "../../domain/time/period";
import type { EvaluatedPeriod } from "../book/evaluatedPeriod";
import type { RawPeriod } from "../book/rawPeriod";
import { awaitedParts } from "./awaitedParts";
import { cellDifferences } from "./cellDifferences";
import type { Collection, FileStanding, RowTrouble, Sent } from "./collected";
import { collectedEntries } from "./collectedEntries";
import { type MatchedRow, matchedRows } from "./matchedRows";
import { openPeople } from "./openPeople";
import { policyMark, type Returned, type ReturnedFile } from "./returned";
import { type TypedColumn, typedTable } from "./typedRows";

/** The open workbook. */
interface Collecting {
  raw: RawPeriod;
  evaluated: EvaluatedPeriod;
}

/** What returned files would change in the workbook; nothing is written. `sent` are the parts that should come back. */
export function collect(
  { raw, evaluated }: Collecting,
  files: readonly ReturnedFile[],
  sent: readonly Sent[],
): Collection {
  const table = typedTable(raw);
  const standings = files.map((file) => ({ file: file.file, standing: standingOf(evaluated, file) }));
  const taken = files.flatMap((file, nth): Returned[] =>
    file.kind === "read" && standings[nth]?.standing.kind === "taken" ? [file] : [],
  );
  const matched = taken.map((file) => matchedRows(table, file));
  const rows = matched.flatMap((one) => one.rows);
  const troubles = [
    ...matched.flatMap((one) => one.troubles),
    ...taken.flatMap((file) => otherFigures(evaluated, file)),
    ...unreadable(table.columns, rows),
  ];
  return {
    taken,
    files: standings,
    cells: cellDifferences(raw, table, rows),
    entries: taken.flatMap((file) => collectedEntries(evaluated, file)),
    troubles,
    findings: taken.flatMap(({ file, findings }) => findings.map((finding) => ({ file, finding }))),
    awaited: awaitedParts(sent, taken, openPeople(evaluated, table)),
  };
}

function standingOf({ state, scheme }: EvaluatedPeriod, file: ReturnedFile): FileStanding {
  if (file.kind === "refused") return { kind: "refused", issues: file.issues };
  const { period, policy, rows, part } = file;
  const own = periodOf(state);
  if (period.month !== own.month || period.length !== own.length) return { kind: "otherPeriod", period };
  if (policy.id !== scheme.id) return { kind: "otherPolicy", policy: policy.name };
  if (rows.length === 0) return { kind: "nobody" };
  const filled = rows.filter(({ cells }) => cells.size > 0).length;
  const isOtherPolicy = policy.mark !== policyMark(scheme);
  return { kind: "taken", part: part?.name ?? null, rows: rows.length, filled, isOtherPolicy };
}

/** Figures of the department are the workbook's own: another one in a file is told and not taken. */
function otherFigures({ people, scheme, state }: EvaluatedPeriod, { file, department }: Returned): RowTrouble[] {
  return Object.entries(department).flatMap(([id, there]): RowTrouble[] => {
    const here = people[0]?.inputs?.[id] ?? null;
    const input = scheme.inputs.find((one) => one.id === id)?.short[state.language] ?? id;
    if (there === null || there === here) return [];
    return [{ kind: "department", file, input, here: here ?? "", there }];
  });
}

function unreadable(columns: readonly TypedColumn[], rows: readonly MatchedRow[]): RowTrouble[] {
  return rows.flatMap(({ file, there }) =>
    columns.flatMap(({ id, header }): RowTrouble[] => {
      const cell = there.cells.get(id);
      if (!cell?.issue) return [];
      const { number, name } = there;
      return [
        { kind: "unreadable", file: file.file, person: { number, name }, header, value: cell.value, issue: cell.issue },
      ];
    }),
  );
}
