import { useEffect, useState } from "react";
import type { FoundRecords } from "../../sheets/records/recordTable";
import type { ReadRecords } from "../../actions/readRecords";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { recordColumns } from "../../sheets/lists/recordColumns";
import { proposeRecords, type RecordProposal } from "../../sheets/lists/proposeRecords";
import { offerId, offersOf } from "../../sheets/records/offers";
import { openPart } from "../../sheets/records/openPart";
import type { Aggregate, RecordColumn, RecordTarget } from "../../sheets/book/recipe";
import type { RecordSource } from "../../sheets/records/recordTable";
import { usePane, usePaneState } from "../paneContext";

/** An input to fill, and how it is counted once that is said. */
export interface WantedTarget {
  input: string;
  aggregate: Aggregate | null;
}

/** What the user has settled so far. */
export interface RecordChoices {
  columns: readonly RecordColumn[];
  targets: readonly WantedTarget[];
  tidy: boolean;
  replacesTyped: boolean;
}

/** What is likely; that a unit or a limit is still to be said keeps it on the list, not counted. */
const likelyTargets = (proposals: readonly RecordProposal[]): WantedTarget[] =>
  proposals.flatMap(({ input, aggregate, open }) =>
    aggregate !== null && open?.kind !== "scale" ? [{ input, aggregate }] : [],
  );

/** The settings of last time, or of the workbook before, where the headings are the same; else what headings and values suggest. */
function firstChoices({ table, formats }: ReadRecords, { state, scheme, people }: EvaluatedPeriod): RecordChoices {
  const headers = table.headers.join("\n");
  const alike = (state.records ?? []).filter(
    ({ columns }) => columns.map(({ header }) => header).join("\n") === headers,
  );
  const known = alike.find((recipe) => recipe.table === table.table) ?? alike[0];
  const columns = known?.columns ?? recordColumns(table, formats, people);
  const targets = known?.targets ?? likelyTargets(proposeRecords(scheme, columns, table, formats));
  return { columns, targets, tidy: true, replacesTyped: false };
}

/** Finding, reading and writing records; reading starts by itself. */
export function useRecords(evaluated: EvaluatedPeriod, onClose: () => void) {
  const { actions, store } = usePane();
  const [sources, setSources] = useState<readonly FoundRecords[] | null>(null);
  const [read, setRead] = useState<ReadRecords | null>(null);
  const [choices, setChoices] = useState<RecordChoices | null>(null);
  const [first, setFirst] = useState<RecordChoices | null>(null);

  async function open(source: RecordSource) {
    setRead(null);
    const result = await store.run("records", () => actions.readRecords(source), { changesWorkbook: false });
    if (!result?.ok) return;
    setRead(result.value);
    const begun = firstChoices(result.value, evaluated);
    setFirst(begun);
    setChoices(begun);
  }

  async function look() {
    const result = await store.run("records", () => actions.findRecords(), { changesWorkbook: false });
    if (!result?.ok) return;
    setSources(result.value);
    const known = new Set((evaluated.state.records ?? []).map(({ table }) => table));
    const first = result.value.find(({ table }) => table !== null && known.has(table)) ?? result.value[0];
    if (first) await open(first);
  }

  useEffect(() => {
    void look();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- looked for once; afterwards only when asked
  }, []);

  const change = (part: Partial<RecordChoices>) =>
    setChoices((now) => now && read && fitting({ ...now, ...part }, read));
  return {
    sources,
    read,
    choices,
    isChanged: choices !== first,
    change,
    look,
    open,
    write: useWrite(read, choices, onClose),
  };
}

/** The inputs of which everything is said. */
export const settledTargets = (targets: readonly WantedTarget[], columns: readonly RecordColumn[]): RecordTarget[] =>
  targets.flatMap(({ input, aggregate }) =>
    aggregate === null || openPart(aggregate, columns) !== null ? [] : [{ input, aggregate }],
  );

/** What columns no longer allow is not counted any more. */
function fitting(choices: RecordChoices, { table }: ReadRecords): RecordChoices {
  const offers = new Set(offersOf(choices.columns, table).map(offerId));
  const isOffered = ({ aggregate }: WantedTarget): boolean => aggregate === null || offers.has(offerId(aggregate));
  return { ...choices, targets: choices.targets.filter(isOffered) };
}

function useWrite(read: ReadRecords | null, choices: RecordChoices | null, onClose: () => void) {
  const { words, numbers, actions, store } = usePane();
  const { today } = usePaneState();
  return async () => {
    if (!read || !choices) return;
    const { columns, targets, tidy, replacesTyped } = choices;
    const recipe = { columns: [...columns], targets: settledTargets(targets, columns) };
    const request = { source: read.table, recipe, tidy, replacesTyped };
    const result = await store.run("import", () => actions.importRecords(request, today), {
      lapses: true,
      note: ({ written, kept }) => {
        const [cells, left] = [numbers.count(written), numbers.count(kept)];
        return {
          text: kept === 0 ? words.records.written(cells) : words.records.writtenKept(cells, left),
          isFinal: false,
        };
      },
    });
    if (result?.ok) onClose();
  };
}
