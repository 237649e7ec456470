import * as z from "zod";
import { LocalText } from "../../domain/localText";
import data from "./customerService.json";

const Person = z.strictObject({
  number: z.string(),
  name: z.string(),
  /** As typed, slips included. */
  inputs: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  teamwork: LocalText.optional(),
});

const Incident = z.strictObject({
  day: z.number().int().min(1).max(28),
  number: z.string(),
  rule: z.string(),
  times: z.number(),
  evidence: LocalText,
});

/** A month of a made-up department; the calls are real monthly figures, everybody and everything else is invented. */
export const Sample = z.strictObject({
  scheme: z.string(),
  department: LocalText,
  recorder: LocalText,
  departmentInputs: z.record(z.string(), z.number()),
  rows: z.number(),
  people: z.array(Person),
  ledger: z.array(Incident),
});
export type Sample = z.infer<typeof Sample>;

export const sample = Sample.parse(data);
