import type { Issue } from "../../domain/issue/issue";
import type { JobName } from "./paneState";

/** What was refused or came out otherwise, as facts for whoever looks after the add-in: no names, figures or sheets. */
export interface Incident {
  /** When, as ISO time. */
  at: string;
  job: JobName;
  code: Issue["code"] | "unexpected";
  excelCode: string;
  /** The member of Excel's object model, or the kind of an error of our own. */
  place: string;
}

/** The last incidents since the pane was opened; they are kept nowhere else. */
export interface Incidents {
  list: () => readonly Incident[];
  note: (job: JobName, facts: { issues?: readonly Issue[]; unexpected?: string }) => void;
}

const most = 50;

export function incidentsOf(now: () => string): Incidents {
  let kept: readonly Incident[] = [];
  return {
    list: () => kept,
    note(job, { issues = [], unexpected }) {
      const at = now();
      const incidents = issues.map((issue): Incident => ({ at, job, code: issue.code, ...placeOf(issue) }));
      if (unexpected !== undefined)
        incidents.push({ at, job, code: "unexpected", excelCode: "", place: kindOf(unexpected) });
      kept = [...kept, ...incidents].slice(-most);
    },
  };
}

const placeOf = (issue: Issue): Pick<Incident, "excelCode" | "place"> =>
  "excelCode" in issue ? { excelCode: issue.excelCode, place: issue.place } : { excelCode: "", place: "" };

/** "TypeError" of "TypeError: …"; what follows may quote a cell. */
const kindOf = (unexpected: string): string => /^[A-Za-z]*Error\b/.exec(unexpected)?.[0] ?? "";
