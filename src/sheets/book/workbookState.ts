import * as z from "zod";
import { Language } from "../../domain/wording/localText";
import { longestHistory } from "../../domain/engine/history";
import { periodLengths } from "../../domain/time/period";
import { Scheme } from "../../domain/scheme/scheme";
import type { WorkbookState } from "./evaluatedPeriod";
import { Recipe } from "./recipe";

const SheetNames = z.strictObject({
  guide: z.string(),
  policy: z.string(),
  score: z.string(),
  ledger: z.string(),
  approval: z.string(),
  interviewIndex: z.string(),
  interviewPrefix: z.string(),
  state: z.string(),
});

const day = z.iso.date();
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

const ApprovalState = z.strictObject({
  status: z.enum(["waiting", "returned", "approved"]),
  fingerprint: z.string(),
  madeOn: day,
  decidedOn: day.nullable(),
  decidedBy: z.string(),
  reason: z.string(),
  publishedOn: day.nullable(),
});

const PolicyVersion = z.strictObject({
  version: z.string(),
  from: month,
  on: day,
  by: z.string(),
  changes: z.array(z.strictObject({ path: z.string(), was: z.number(), now: z.number() })),
});

const PastPeriod = z.strictObject({
  month,
  length: z.enum(periodLengths),
  scheme: z.string(),
  isApproved: z.boolean(),
  unscored: z.number(),
  results: z.array(
    z.tuple([z.string(), z.string(), z.number().nullable(), z.string().nullable(), z.number().nullable()]),
  ),
});

/** The door for what the workbook remembers of itself. */
export const StoredState = z.strictObject({
  version: z.literal(1),
  scheme: Scheme,
  language: Language,
  department: z.string(),
  month,
  periodLength: z.enum(periodLengths).optional(),
  sheets: SheetNames,
  tables: z.strictObject({ score: z.string(), ledger: z.string() }),
  approval: ApprovalState.nullable(),
  records: z.array(Recipe).optional(),
  policyLog: z.array(PolicyVersion).optional(),
  pending: z.array(PolicyVersion).optional(),
  chosenInterviews: z.array(z.strictObject({ number: z.string(), name: z.string(), due: day.nullable() })).optional(),
  history: z.array(PastPeriod).max(longestHistory).optional(),
}) satisfies z.ZodType<WorkbookState>;
