import * as z from "zod";
import { referenceIssues } from "../../domain/bonds/referenceIssues";
import { Language } from "../../domain/wording/localText";
import { longestHistory } from "../../domain/engine/history";
import { PastPeriod } from "../../domain/engine/pastPeriod";
import { Day, Month } from "../../domain/time/month";
import { periodLengths } from "../../domain/time/period";
import { valueAt } from "../../domain/places/policyPath";
import { PolicyVersion } from "../../domain/scheme/registeredVersion";
import { Scheme } from "../../domain/scheme/scheme";
import { dialects } from "../kit/dialect";
import { AdoptedSource } from "./adoptedSource";
import { RecordRecipe } from "./recipe";
import { AwaitedPart, GivenSlip, SentPart } from "./sentPart";
import { ShownCells } from "./shownCells";

/** The sheets of a period by what they are for; the names are fixed when the workbook is made and kept in _KPI. */
export const SheetNames = z.strictObject({
  guide: z.string(),
  policy: z.string(),
  score: z.string(),
  ledger: z.string(),
  approval: z.string(),
  interviewIndex: z.string(),
  /** Each interview sheet is this and the person's name. */
  interviewPrefix: z.string(),
  state: z.string(),
});
export type SheetNames = z.infer<typeof SheetNames>;

export const ApprovalState = z.strictObject({
  status: z.enum(["waiting", "returned", "approved"]),
  /** Of the policy, the inputs and the results that were shown. */
  fingerprint: z.string(),
  madeOn: Day,
  decidedOn: Day.nullable(),
  decidedBy: z.string(),
  reason: z.string(),
  publishedOn: Day.nullable(),
  /** A mark for every entry of 事件台账 that stood there; absent in workbooks made before they were kept. */
  ledger: z.array(z.string()).readonly().optional(),
});
export type ApprovalState = z.infer<typeof ApprovalState>;

/** Somebody chosen for an interview; the day is the policy's, or none, unless one was set. */
export const ChosenInterview = z.strictObject({ number: z.string(), name: z.string(), due: Day.nullable() });
export type ChosenInterview = z.infer<typeof ChosenInterview>;

export const Remembered = z.strictObject({
  version: z.literal(1),
  scheme: Scheme,
  language: Language,
  department: z.string(),
  /** The last month where a quarter, half-year or year is evaluated. See periodOf. */
  month: Month,
  /** Chosen when the workbook was made; the policy's own cycle where it is absent. */
  periodLength: z.enum(periodLengths).optional(),
  sheets: SheetNames,
  tables: z.strictObject({ score: z.string(), ledger: z.string() }),
  /** Which formulas the add-in writes; absent where they call KPI functions. See dialectOf. */
  dialect: z.enum(dialects).optional(),
  /** The table of people's own that is evaluated on the sheet that `sheets.score` names; absent where that is 评分表. */
  source: AdoptedSource.optional(),
  approval: ApprovalState.nullable(),
  /** Who approved or returned last; absent until somebody does. The next decision begins with this name. */
  approver: z.string().optional(),
  /** What sheets made from the period were made to show, so that an edit of them is noticed. */
  shown: z
    .strictObject({
      approval: ShownCells.optional(),
      interviewIndex: ShownCells.optional(),
      /** Interview sheets and score cards, by their names. */
      ofPeople: z.record(z.string(), ShownCells).optional(),
    })
    .optional(),
  /** How inputs are counted from pasted records; absent until somebody does so. */
  records: z.array(RecordRecipe).readonly().optional(),
  /** Changes of the policy that hold for this month, oldest first; absent until somebody registers one. */
  policyLog: z.array(PolicyVersion).readonly().optional(),
  /** Changes of the policy that wait for a later month. */
  pending: z.array(PolicyVersion).readonly().optional(),
  /** People the supervisor wants to talk to beside those the policy names; absent until somebody is chosen. */
  chosenInterviews: z.array(ChosenInterview).readonly().optional(),
  /** Results of the periods before, oldest first, carried on from workbook to workbook. */
  history: z.array(PastPeriod).max(longestHistory).readonly().optional(),
  /** In a file that was sent out to be filled in: which part of the workbook it is. Nobody is ranked in it. */
  part: SentPart.optional(),
  /** Parts that were sent out; absent until one is. */
  awaited: z.array(AwaitedPart).readonly().optional(),
  /** Marks of differences with returned files for which the workbook's own entry was kept: each is asked once. */
  keptOwn: z.array(z.string()).readonly().optional(),
  /** Who has been given their slip; absent until somebody is. */
  slips: z.array(GivenSlip).readonly().optional(),
});

/** Changes name numbers of the policy beside them; anything else would be set nowhere, or in the wrong place. */
const onlyItsNumbers: z.core.CheckFn<z.infer<typeof Remembered>> = ({ value, issues }) => {
  for (const list of ["policyLog", "pending"] as const)
    value[list]?.forEach(({ changes }, version) => {
      changes.forEach(({ path }, change) => {
        if (typeof valueAt(value.scheme, path) === "number") return;
        issues.push({ code: "custom", input: path, path: [list, version, "changes", change, "path"] });
      });
    });
};

/** Nothing on a sheet can change what the policy's parts call each other, so a name that leads nowhere was put there. */
const wholePolicy: z.core.CheckFn<z.infer<typeof Remembered>> = ({ value, issues }) => {
  for (const issue of referenceIssues(value.scheme))
    if ("path" in issue) issues.push({ code: "custom", input: issue, path: ["scheme", ...issue.path.split(".")] });
};

/** What the workbook remembers of itself, in the very hidden sheet _KPI. */
export const WorkbookState = Remembered.check(onlyItsNumbers, wholePolicy);
export type WorkbookState = z.infer<typeof WorkbookState>;
