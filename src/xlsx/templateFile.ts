import type { Named } from "../domain/people/identity";
import type { PeriodLength } from "../domain/time/period";
import type { Language } from "../domain/wording/localText";
import type { Scheme } from "../domain/scheme/scheme";
import { beginningState } from "../sheets/book/beginningState";
import { shownBy } from "../sheets/formula/shownBy";
import type { Dialect } from "../sheets/kit/dialect";
import type { SheetPlan } from "../sheets/kit/plan";
import { peopleFilled, newPeriodPlans } from "../sheets/newPeriodPlans";
import type { AddinReference } from "./write/paneParts";
import { writeWorkbook } from "./writeWorkbook";

/** What a template is made for. */
export interface Template {
  scheme: Scheme;
  language: Language;
  /** Any month of the period. */
  month: string;
  people: readonly Named[];
  /** Nobody's where it is not said. */
  department?: string;
  /** The policy's own cycle where it is not said. */
  periodLength?: PeriodLength | undefined;
}

/** A protected table does not grow by itself where there is no add-in. */
const rowsAtLeast = 60;
const blankRows = 10;

/** The sheets that the pane makes for a new period. */
export function templatePlans({ people, department = "", ...asked }: Template, dialect: Dialect): SheetPlan[] {
  const state = beginningState({ ...asked, department, dialect });
  const rows = Math.max(rowsAtLeast, people.length + blankRows);
  return newPeriodPlans({ state, rows, filled: peopleFilled(state, people, rows) });
}

/** A template as a file of KPI functions, or of plain formulas where no add-in is named. Both dialects show the same, so that what the plain one shows is stored for either. */
export function templateFile(template: Template, addin: AddinReference | null): Uint8Array {
  const plain = templatePlans(template, "native");
  const shown = shownBy(plain);
  return addin === null
    ? writeWorkbook(plain, { shown })
    : writeWorkbook(templatePlans(template, "addin"), { shown, addin });
}
