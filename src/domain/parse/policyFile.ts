import type { PolicyIssue } from "../issue/policyIssue";
import { parseScheme } from "./parseScheme";
import { valueAt } from "../places/policyPath";
import { numberIssue } from "../scheme/numberIssue";
import { policySize } from "../scheme/policySize";
import { limitsAt } from "../scheme/numberLimits";
import type { Scheme } from "../scheme/scheme";

/** A policy read from a file, or all that is wrong with it: no JSON at all, or these places. */
export type PolicyFile =
  | { kind: "policy"; scheme: Scheme }
  | { kind: "notJson"; reason: string }
  | { kind: "refused"; issues: readonly PolicyIssue[] };

/** The policy as a file, with the address of its schema for editors that know JSON Schema. */
export const policyText = (scheme: Scheme, schema: string): string =>
  `${JSON.stringify({ $schema: schema, ...scheme }, null, 2)}\n`;

/** The door for policies that were written or edited outside; nothing is read by halves. */
export function readPolicyText(text: string): PolicyFile {
  const kilobytes = Math.ceil(text.length / 1024);
  const limit = policySize.kilobytes;
  if (kilobytes > limit) return { kind: "refused", issues: [{ code: "policyFileTooLarge", kilobytes, limit }] };
  const json = fromJson(text);
  if ("reason" in json) return { kind: "notJson", reason: json.reason };
  const parsed = parseScheme(policyIn(json.value));
  if (!parsed.ok) return { kind: "refused", issues: parsed.issues as readonly PolicyIssue[] };
  const issues = optionIssues(parsed.value);
  return issues.length > 0 ? { kind: "refused", issues } : { kind: "policy", scheme: parsed.value };
}

function fromJson(text: string): { value: unknown } | { reason: string } {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, "")) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return { reason: error.message };
    throw error;
  }
}

/** Keys of a file that are not the policy's: the schema's address, and the line by which a shipped policy is chosen. */
const ofTheFile: readonly string[] = ["$schema", "what"];

/** What of a file is the policy. */
export function policyIn(json: unknown): unknown {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return json;
  return Object.fromEntries(Object.entries(json).filter(([key]) => !ofTheFile.includes(key)));
}

/** An option of a reading may only set numbers that the policy has, to what they may be. */
const optionIssues = (scheme: Scheme): PolicyIssue[] =>
  scheme.readings.flatMap(({ options = [] }, reading) =>
    options.flatMap(({ set }, option) =>
      Object.entries(set).flatMap(([path, value]) => {
        const place = `readings.${reading}.options.${option}.set.${path}`;
        const limits = typeof valueAt(scheme, path) === "number" ? limitsAt(scheme, path) : null;
        if (limits === null) return [{ code: "policyMalformed", path: place, read: String(value) } as const];
        return numberIssue(place, value, limits) ?? [];
      }),
    ),
  );
