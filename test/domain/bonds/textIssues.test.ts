import type { PolicyIssue } from "../../../src/domain/issue/policyIssue";
import { schemeIssues } from "../../../src/domain/bonds/schemeIssues";
import { withValueAt } from "../../../src/domain/places/policyPath";
import { allSchemes } from "../../support/shipped";
import { scheme000 } from "../../support/period000";

const found = (path: string, text: string): PolicyIssue[] =>
  schemeIssues(withValueAt(scheme000, path, text)).filter(({ code }) => code.startsWith("policyT"));

test.each(allSchemes())("Excel takes every text of policy $id", (scheme) => {
  expect(schemeIssues(scheme).filter(({ code }) => code.startsWith("policyT"))).toEqual([]);
});

test.each<[string, string, number, PolicyIssue["code"]]>([
  ["a grade", "bands.1.grade", 60, "policyTooLong"],
  ["a tier", "items.1.method.tiers.0.label", 60, "policyTooLong"],
  ["a heading", "inputs.0.short.en", 60, "policyTooLong"],
  ["an item's name", "items.0.name.en", 200, "policyTooLong"],
  ["a prompt", "inputs.0.prompt.en", 255, "policyTextCut"],
])("%s (%s) may have %i letters and no more", (_, path, limit, code) => {
  expect(found(path, "x".repeat(limit))).toEqual([]);
  expect(found(path, "x".repeat(limit + 1))).toMatchObject([{ code, path, read: limit + 1, limit }]);
});

test.each([
  ["nothing", ""],
  ["blanks", " \u3000\u00a0"],
  ["what nobody sees", "\u200b"],
])("A grade called by %s has no name", (_, grade) => {
  expect(found("bands.1.grade", grade)).toEqual([{ code: "policyTextBlank", path: "bands.1.grade" }]);
});

test.each([
  ["half a character", "好\ud83d", "U+D83D"],
  ["a control character", "a\u0001b", "U+0001"],
  ["a vertical tabulator", "a\vb", "U+000B"],
  ["none at all", "a\uffff", "U+FFFF"],
])("A text may not hold %s", (_, text, read) => {
  expect(found("items.0.name.en", text)).toEqual([{ code: "policyTextUnwritable", path: "items.0.name.en", read }]);
});

test.each(["第一行\n第二行", "𠮷", '"=1+1"', "'", "#N/A", "é"])("%j is a text like any other", (text) => {
  expect(found("items.0.name.en", text)).toEqual([]);
});
