import type { LocalText } from "../../domain/wording/localText";

interface SamplePerson {
  number: string;
  /** In the script of the sheet's language. */
  name: LocalText;
  /** As typed, slips included. */
  inputs: Readonly<Record<string, string | number | boolean>>;
  /** Inputs that are words, and "note" for the last column. */
  notes?: Readonly<Record<string, LocalText>>;
}

interface SampleIncident {
  /** Day of the month, 1 to 28. */
  day: number;
  number: string;
  /** Id of the input it counts for. */
  rule: string;
  times: number;
  evidence: LocalText;
}

/** A period of a made-up department, everybody and everything in it invented, as somebody would have typed it. */
export interface Sample {
  scheme: string;
  department: LocalText;
  recorder: LocalText;
  departmentInputs: Readonly<Record<string, number | boolean>>;
  rows: number;
  people: readonly SamplePerson[];
  ledger: readonly SampleIncident[];
}
