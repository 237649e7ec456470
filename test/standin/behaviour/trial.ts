/** A custom function that is registered where the suite runs, as formulas and what they give. */
export interface FunctionSample {
  formula: string;
  value: string | number | boolean;
  failing: string;
  error: string;
}

/** What a case works with: an empty sheet of its own, and the few questions a case asks. */
export interface Trial {
  context: Excel.RequestContext;
  sheet: Excel.Worksheet;
  functions: FunctionSample | null;
  /** Fails unless both are the same, compared by their JSON. */
  same: (actual: unknown, expected: unknown, what?: string) => void;
  /** Fails unless the work is refused with one of the codes; gives the error. */
  refused: (codes: string | readonly string[], work: () => Promise<unknown>) => Promise<OfficeExtension.Error>;
  /** Waits for something that happens by itself, at most five seconds. */
  until: (what: string, happened: () => boolean | Promise<boolean>) => Promise<void>;
  /** Says that a case cannot be tried here. */
  skip: (reason: string) => never;
  /** A name nothing else in the workbook has. */
  freshName: () => string;
}

/** One sentence about Excel, and how to see that it is true. */
export interface Case {
  title: string;
  run(trial: Trial): Promise<void>;
}

export class Skipped extends Error {}

const PATIENCE_MS = 5000;
const STEP_MS = 25;
let names = 0;

const textOf = (value: unknown) => JSON.stringify(value);

export const same: Trial["same"] = (actual, expected, what = "value") => {
  if (textOf(actual) !== textOf(expected))
    throw new Error(`${what}: ${textOf(actual)} where ${textOf(expected)} was expected`);
};

export const refused: Trial["refused"] = async (codes, work) => {
  const wanted = typeof codes === "string" ? [codes] : codes;
  try {
    await work();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    if (wanted.includes(error.code)) return error;
    throw new Error(`refused with ${error.code} (${error.message}) where ${wanted.join(" or ")} was expected`);
  }
  throw new Error(`done where ${wanted.join(" or ")} was expected`);
};

export const until: Trial["until"] = async (what, happened) => {
  for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
    if (await happened()) return;
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  throw new Error(`${what} did not happen within ${String(PATIENCE_MS / 1000)} seconds`);
};

export const skip: Trial["skip"] = (reason) => {
  throw new Skipped(reason);
};

export const freshName: Trial["freshName"] = () => {
  names += 1;
  return `kpiTrial${Date.now().toString(36)}x${String(names)}y`;
};
