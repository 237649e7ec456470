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

/** The other workbooks the user has chosen; a file chosen again is read anew. */
export function useOtherBooks() {
  const { actions, store } = usePane();
  const { today } = usePaneState();
  const [books, setBooks] = useState<readonly OtherBook[]>([]);
  const [refusals, setRefusals] = useState<readonly FileRefusal[]>([]);

  async function add(files: readonly File[]) {
    const read: OtherBook[] = [];
    const refused: FileRefusal[] = [];
    await store.run(
      "otherBook",
      async (progress) => {
        for (const [place, file] of files.entries()) {
          progress(place, files.length);
          const result = await actions.readOtherPeriod(file, today);
          if (result.ok) read.push({ file: file.name, evaluated: result.value });
          else refused.push({ file: file.name, issues: result.issues });
        }
        return ok(null);
      },
      { changesWorkbook: false },
    );
    const names = new Set(read.map(({ file }) => file));
    setBooks((now) => [...now.filter(({ file }) => !names.has(file)), ...read]);
    setRefusals(refused);
  }
  const remove = (file: string) => setBooks((now) => now.filter((one) => one.file !== file));
  return { books, refusals, add, remove };
}
