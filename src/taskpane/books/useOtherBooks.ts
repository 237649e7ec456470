import { useState } from "react";
import type { Issue } from "../../domain/issue/issue";
import { ok } from "../../domain/outcome/outcome";
import type { OtherBook } from "../../sheets/taken/otherBook";
import { usePane, usePaneState } from "../paneContext";

/** A file that cannot be used. */
export interface FileRefusal {
  file: string;
  issues: readonly Issue[];
}

const isStopped = ({ issues }: FileRefusal): boolean => issues.some(({ code }) => code === "readingStopped");

/** The other workbooks the user has chosen; a file chosen again is read anew. Where reading is stopped all stays as it was. */
export function useOtherBooks() {
  const { actions, store } = usePane();
  const { today, evaluated } = usePaneState();
  const [books, setBooks] = useState<readonly OtherBook[]>([]);
  const [refusals, setRefusals] = useState<readonly FileRefusal[]>([]);

  async function add(files: readonly File[]) {
    const read: OtherBook[] = [];
    const refused: FileRefusal[] = [];
    await store.run(
      "otherBook",
      async (progress, stop) => {
        for (const [place, file] of files.entries()) {
          const waiting = { progress: (share: number) => progress(place + share, files.length), stop };
          waiting.progress(0);
          const result = await actions.readOtherPeriod(file, today, waiting, evaluated?.scheme);
          if (result.ok) read.push({ file: file.name, evaluated: result.value });
          else refused.push({ file: file.name, issues: result.issues });
          if (refused.some(isStopped)) break;
        }
        return ok(null);
      },
      { changesWorkbook: false, canStop: true },
    );
    const stopped = refused.find(isStopped);
    setRefusals(stopped ? [stopped] : refused);
    if (stopped) return;
    const names = new Set(read.map(({ file }) => file));
    setBooks((now) => [...now.filter(({ file }) => !names.has(file)), ...read]);
  }
  const remove = (file: string) => setBooks((now) => now.filter((one) => one.file !== file));
  return { books, refusals, add, remove };
}
