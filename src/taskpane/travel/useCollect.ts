import { useMemo, useState } from "react";
import type { FollowedPeriod } from "../../actions/actions";
import type { CollectOrder } from "../../actions/collectReturned";
import { ok } from "../../domain/outcome/outcome";
import { collect } from "../../sheets/travel/collect";
import { type CellWrite, type Decisions, openQuestions, writesOf } from "../../sheets/travel/decided";
import type { ReturnedFile } from "../../sheets/travel/returned";
import { travelPaneWords } from "../../text/travelPaneWords";
import { usePane, usePaneState } from "../paneContext";

/** Returned files, what was decided about them, and what is written and taken back. */
export function useCollect(evaluated: FollowedPeriod) {
  const { files, read } = useReturned(evaluated);
  const [decisions, setDecisions] = useState<Decisions>({});
  const collection = useMemo(
    () => collect({ raw: evaluated.seen.raw, evaluated }, files, evaluated.state.awaited ?? []),
    [evaluated, files],
  );
  const writes = writesOf(collection, decisions);
  const writing = useWriting({ files: collection.taken, decisions, writes });
  const decide = (mark: string, take: "own" | number) => setDecisions((now) => ({ ...now, [mark]: take }));
  return { collection, decisions, writes, open: openQuestions(collection, decisions), read, decide, ...writing };
}

export type Collecting = ReturnType<typeof useCollect>;

/** The files that were chosen; one that is chosen again is read anew. */
function useReturned({ scheme }: FollowedPeriod) {
  const { actions, store } = usePane();
  const { today } = usePaneState();
  const [files, setFiles] = useState<readonly ReturnedFile[]>([]);

  async function read(chosen: readonly File[]) {
    const found: ReturnedFile[] = [];
    const result = await store.run(
      "otherBook",
      async (progress, stop) => {
        for (const [nth, file] of chosen.entries()) {
          const waiting = { progress: (share: number) => progress(nth + share, chosen.length), stop };
          const one = await actions.readReturned(file, today, waiting, scheme);
          found.push(one.ok ? one.value : { kind: "refused", file: file.name, issues: one.issues });
          if (stop.aborted) break;
        }
        return ok(stop.aborted);
      },
      { changesWorkbook: false, canStop: true },
    );
    if (result?.ok !== true || result.value) return;
    const names = new Set(found.map(({ file }) => file));
    setFiles((now) => [...now.filter(({ file }) => !names.has(file)), ...found]);
  }
  return { files, read };
}

/** Writes what was decided; the cells go back to what they were as long as nobody changed them since. */
function useWriting(order: CollectOrder) {
  const { actions, store, language, numbers } = usePane();
  const { today } = usePaneState();
  const words = travelPaneWords(language);
  const [written, setWritten] = useState<readonly CellWrite[]>([]);
  const run = (asked: CollectOrder, say: (cells: string, entries: string) => string) =>
    store.run("collect", () => actions.collectReturned(asked, today), {
      lapses: true,
      note: ({ cells, entries }) => ({ text: say(numbers.count(cells), numbers.count(entries)), isFinal: false }),
    });

  async function write() {
    const result = await run(order, words.written);
    if (result?.ok === true) setWritten(order.writes);
  }

  async function undo() {
    const back = written.map((one) => ({ ...one, was: one.value, value: one.was }));
    const result = await run({ files: [], decisions: {}, writes: back }, words.undone);
    if (result?.ok === true) setWritten([]);
  }
  return { written, write, undo };
}
