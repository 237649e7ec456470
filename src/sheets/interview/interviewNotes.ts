/** One agreed measure. */
export interface AgreedMeasure {
  what: string;
  by: string;
  helper: string;
  outcome: string;
}

/** What people wrote on an interview sheet; dates are ISO days. */
export interface InterviewNotes {
  heldOn: string | null;
  interviewer: string;
  strengths: string;
  causes: string;
  measures: readonly AgreedMeasure[];
  words: string;
  employee: string;
  employeeOn: string | null;
  supervisor: string;
  supervisorOn: string | null;
}

/** Rows for measures on a sheet. */
export const agreedRows = 4;

export const noNotes: InterviewNotes = {
  heldOn: null,
  interviewer: "",
  strengths: "",
  causes: "",
  measures: [],
  words: "",
  employee: "",
  employeeOn: null,
  supervisor: "",
  supervisorOn: null,
};
