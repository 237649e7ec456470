import { periodHolding, type PeriodLength, usualLength } from "../../domain/time/period";
import type { Language } from "../../domain/wording/localText";
import type { Scheme } from "../../domain/scheme/scheme";
import type { Dialect } from "../kit/dialect";
import { usualSheetNames, usualTableNames } from "./sheetNames";
import { stateSheetName } from "./stateSheet";
import type { SheetNames, WorkbookState } from "./workbookState";

/** What is chosen when a workbook is made. */
interface Beginning {
  scheme: Scheme;
  language: Language;
  department: string;
  /** Any month of the period. */
  month: string;
  /** The policy's own cycle where nobody chose. */
  periodLength?: PeriodLength | undefined;
  /** KPI functions where nobody chose. */
  dialect?: Dialect | undefined;
  /** Other names for sheets whose usual name is taken. */
  sheets?: Partial<SheetNames> | undefined;
}

/** What a workbook remembers before anything has been filled in. */
export function beginningState(beginning: Beginning): WorkbookState {
  const { scheme, language, department, month, periodLength, dialect, sheets } = beginning;
  return {
    version: 1,
    scheme,
    language,
    department,
    month: periodHolding(periodLength ?? usualLength(scheme.cycle), month).month,
    ...(periodLength === undefined || periodLength === usualLength(scheme.cycle) ? {} : { periodLength }),
    ...(dialect === "native" ? { dialect } : {}),
    sheets: { ...usualSheetNames(language), ...sheets, state: stateSheetName },
    tables: usualTableNames,
    approval: null,
  };
}
