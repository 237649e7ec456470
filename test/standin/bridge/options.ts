import type { BookOptions } from "../model/book";
import type { Doubts } from "../rules/doubts";
import type { AddInFunctions } from "./functions";

export interface StandInOptions {
  locale?: BookOptions["locale"];
  fileName?: string;
  /** Custom functions of the add-in: their namespace and functions.json. */
  functions?: AddInFunctions;
  /**
   * Whether a batch is answered only when custom functions have answered too. Excel does not wait: cells show #BUSY!
   * for a moment. Waiting is the default, because tests that read results are then free of timing.
   */
  answersWaitForFunctions?: boolean;
  /** Where Excel is not known to do one thing or the other: what this one does. */
  doubts?: Partial<Doubts>;
  /** What the pane has registered for on office.js's older channel; give the same map to go on with another workbook. */
  paneEvents?: Map<number, unknown>;
  /** Requirement sets the host says it has. */
  requirementSets?: Readonly<Record<string, string>>;
}

export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: "1.9",
  SharedRuntime: "1.1",
  RibbonApi: "1.2",
  DialogApi: "1.2",
  DialogOrigin: "1.1",
};

/** The query by which office.js knows that it runs inside Excel, without telemetry. */
export const hostInfo = (locale: BookOptions["locale"]): string =>
  `_host_Info=Excel$Mac$16.00$${locale}$$$disableLogging$3`;

/** Office refuses larger requests and answers. */
export const LARGEST_MESSAGE = 5 * 1024 * 1024;
