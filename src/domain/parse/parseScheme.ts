import { settledData } from "../figures/typed";
import type { z } from "zod";
import type { PolicyIssue } from "../issue/issue";
import { policySeverity } from "../issue/policySeverity";
import { failed, ok, type Result } from "../issue/result";
import { Scheme } from "../scheme/scheme";
import { schemeIssues } from "../bonds/schemeIssues";

/** The door for every policy that was stored, imported or edited: one that people can be judged by, or all that is wrong with it. */
export function parseScheme(data: unknown): Result<Scheme> {
  const json = settledData(data);
  const parsed = Scheme.safeParse(json);
  const issues = parsed.success
    ? schemeIssues(parsed.data)
    : parsed.error.issues.flatMap((issue) => policyIssues(issue, json));
  if (parsed.success && issues.every((issue) => policySeverity(issue) !== "error")) return ok(parsed.data);
  const [first, ...more] = issues;
  if (first !== undefined) return failed(first, ...more);
  throw new Error("A scheme was refused without a reason", { cause: parsed.error });
}

/** Keys that a policy does not know are told one by one, each at its own place. */
function policyIssues(issue: z.core.$ZodIssue, json: unknown): PolicyIssue[] {
  if (issue.code !== "unrecognized_keys") return [policyIssue(issue, json)];
  return issue.keys.map((key) => {
    const path = [...issue.path, key];
    return { code: "policyMalformed", path: path.join("."), read: plain(valueAt(json, path)) };
  });
}

/** A threshold above 1 is a rate typed as 98; any other number out of its bounds is one below 0. */
function policyIssue(issue: z.core.$ZodIssue, json: unknown): PolicyIssue {
  const path = issue.path.join(".");
  const read = valueAt(json, issue.path);
  if (read === undefined || read === null || read === "") return { code: "policyMissing", path };
  if (typeof read === "number" && path.endsWith(".threshold")) return { code: "thresholdNotARate", path, read };
  if (typeof read === "number" && issue.code === "too_small") return { code: "policyNegative", path, read };
  if (issue.code === "invalid_type" && issue.expected === "number") {
    return { code: "policyNotANumber", path, read: plain(read) };
  }
  return { code: "policyMalformed", path, read: plain(read) };
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((node, key) => (isNode(node) ? node[key] : undefined), json);
}

const isNode = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === "object" && value !== null;

/** What was read, short enough for a sentence. */
function plain(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

const longest = 60;
