import type { Edit } from "../../sheets/reading/edit";

/** What of the workbook the pane has not read yet: everything, or what was edited. */
interface Unread {
  isWhole: boolean;
  edits: readonly Edit[];
}

const nothing: Unread = { isWhole: false, edits: [] };

/** Keeps what is still to be read; whoever takes it reads it. */
export function unread() {
  let left = nothing;
  return {
    isNothing: (): boolean => left === nothing,
    whole: (): void => void (left = { ...left, isWhole: true }),
    edited: (edit: Edit): void => void (left = { ...left, edits: [...left.edits, edit] }),
    take: (): Unread => {
      const taken = left;
      left = nothing;
      return taken;
    },
  };
}
