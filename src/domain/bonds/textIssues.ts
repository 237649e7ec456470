import type { PolicyIssue } from "../issue/policyIssue";
import type { Scheme } from "../scheme/scheme";

/** A text of the policy and where it stands. */
interface TextPlace {
  path: string;
  key: string;
  text: string;
}

/** Excel cuts what it shows beside a cell; a heading longer than this no column shows and no formula bears. */
const longest = { prompt: 255, heading: 60, name: 200 } as const;

/** Texts that Excel cannot hold, show or tell apart from nothing. */
export const textIssues = (scheme: Scheme): PolicyIssue[] => {
  const policy = Object.entries(scheme).filter(([key]) => key !== "examples");
  return textsIn(Object.fromEntries(policy), "", "").flatMap((place) => [
    ...unwritable(place),
    ...blank(place),
    ...tooLong(place),
  ]);
};

function textsIn(data: unknown, path: string, key: string): TextPlace[] {
  if (typeof data === "string") return [{ path, key, text: data }];
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => {
    const isLanguage = name === "zh-CN" || name === "zh-TW" || name === "en";
    const ofList = Array.isArray(data) || isLanguage;
    return textsIn(value, path === "" ? name : `${path}.${name}`, ofList ? key : name);
  });
}

/** Control characters but for tabs and ends of lines, halves of a pair, and the two that are none. */
const forbidden = /[\p{Cs}\u0000-\u0008\u000b-\u001f\ufffe\uffff]/u;

function unwritable({ path, text }: TextPlace): PolicyIssue[] {
  const [sign] = forbidden.exec(text) ?? [];
  if (sign === undefined) return [];
  const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return [{ code: "policyTextUnwritable", path, read: `U+${code}` }];
}

/** What people are told apart by: a grade without a name would be none. */
const labels: ReadonlySet<string> = new Set(["grade", "label"]);

const blank = ({ path, key, text }: TextPlace): PolicyIssue[] =>
  labels.has(key) && !/[^\p{Z}\p{C}]/u.test(text) ? [{ code: "policyTextBlank", path }] : [];

function limitFor(key: string): number | null {
  if (labels.has(key) || key === "short") return longest.heading;
  if (key === "prompt") return longest.prompt;
  return key === "name" || key === "title" ? longest.name : null;
}

function tooLong({ path, key, text }: TextPlace): PolicyIssue[] {
  const limit = limitFor(key);
  if (limit === null || text.length <= limit) return [];
  if (key === "prompt") return [{ code: "policyTextCut", path, read: text.length, limit }];
  return [{ code: "policyTooLong", path, of: "letters", read: text.length, limit }];
}
