import type { Issue } from "../../domain/issue/issue";
import type { JobName } from "./paneState";

/** What was refused or came out otherwise, as facts for whoever looks after the add-in: no names, figures or sheets. */
export interface LoggedTrouble {
  /** When, as ISO time. */
  at: string;
  job: JobName;
  code: Issue["code"] | "unexpected";
  excelCode: string;
  /** The member of Excel's object model, or the kind of an error of our own. */
  place: string;
}

/** The last troubles and reservations since the pane was opened; they are kept nowhere else. */
export interface TroubleLog {
  list: () => readonly LoggedTrouble[];
  note: (job: JobName, facts: { issues?: readonly Issue[]; unexpected?: string }) => void;
}

const most = 50;

export function troubleLogOf(now: () => string): TroubleLog {
  let kept: readonly LoggedTrouble[] = [];
  return {
    list: () => kept,
    note(job, { issues = [], unexpected }) {
      const at = now();
      const told = issues.map((issue): LoggedTrouble => ({ at, job, code: issue.code, ...placeOf(issue) }));
      if (unexpected !== undefined)
        told.push({ at, job, code: "unexpected", excelCode: "", place: kindOf(unexpected) });
      kept = [...kept, ...told].slice(-most);
    },
  };
}

const placeOf = (issue: Issue): Pick<LoggedTrouble, "excelCode" | "place"> =>
  "excelCode" in issue ? { excelCode: issue.excelCode, place: issue.place } : { excelCode: "", place: "" };

/** "TypeError" of "TypeError: …"; what follows may quote a cell. */
const kindOf = (unexpected: string): string => /^[A-Za-z]*Error\b/.exec(unexpected)?.[0] ?? "";
