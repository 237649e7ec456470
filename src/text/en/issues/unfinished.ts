import type { UnfinishedIssue } from "../../../domain/issue/issue";
import { words, type WordsFor } from "../../form/issueWords";

export const unfinished: WordsFor<UnfinishedIssue> = {
  workUnfinished: () =>
    words(
      "An earlier action did not finish",
      "the pane was closed or the connection lost, or another window is at work",
      "an action that came to its end",
      "If another window is at work, wait for it and read again. If not, choose “Put it back”: all that was begun is undone, and nothing that was there before is lost.",
    ),
  noAnswer: () =>
    words(
      "Excel has not answered",
      "this step has not ended",
      "the result of this step",
      "Most often a cell is being edited: press Enter or Esc, and Excel goes on; this message then disappears. Otherwise wait a little; if the step was cut off, the next reading offers to put it back.",
    ),
  begunUnreadable: (is) =>
    words(
      "The note of an unfinished action cannot be read",
      `hidden sheet ${is.sheet}`,
      "what the add-in wrote, unchanged",
      "Restore the file from a backup or its version history. Sheets whose names begin with KPI~ may hold what was there before: do not delete them yet.",
    ),
};
