import { useMemo, useState } from "react";
import { copyScheme } from "../../../domain/edit/editScheme";
import { type NumberAt, withNumbers } from "../../../domain/places/policyNumbers";
import { valueAt } from "../../../domain/places/policyPath";
import { policySeverity } from "../../../domain/issue/policySeverity";
import type { PolicyIssue } from "../../../domain/issue/policyIssue";
import type { Language, LocalText } from "../../../domain/wording/localText";
import type { Scheme } from "../../../domain/scheme/scheme";
import { schemeIssues } from "../../../domain/bonds/schemeIssues";
import { policyRows } from "../../../sheets/policy/policyRows";
import { policyCells } from "../../../sheets/policy/policyCells";
import { policyOnSheetsIssues } from "../../../sheets/policyOnSheets";
import { usePane } from "../../paneContext";
import { sectionsOf } from "../sections";
import { useFieldTexts } from "../useFieldTexts";

/** A policy of one's own, and what becomes of it where a part of the screen changes it. */
export interface OwnPartProps {
  scheme: Scheme;
  onChange: (scheme: Scheme) => void;
}

/** The user's own words stand for all languages. */
export const oneText = (text: string): LocalText => ({ "zh-CN": text, "zh-TW": text, en: text });

const ownId = (id: string): string => (id.endsWith("-own") ? id : `${id}-own`);

const isError = (issue: PolicyIssue): boolean => policySeverity(issue) === "error";

/** The sheets of a policy are looked at once it makes sense by itself. */
function issuesOf(scheme: Scheme, language: Language): PolicyIssue[] {
  const issues = schemeIssues(scheme);
  return issues.some(isError) ? issues : [...issues, ...policyOnSheetsIssues(scheme, language)];
}

/** A policy of one's own while it is being made, begun as a copy (or as it was imported, null); nothing else knows of it. */
export function useOwnPolicy(base: Scheme, nameOfCopy: ((name: string) => string) | null) {
  const { language } = usePane();
  const [scheme, setScheme] = useState(() =>
    nameOfCopy === null ? base : copyScheme(base, ownId(base.id), oneText(nameOfCopy(base.name[language]))),
  );
  const own = useMemo(() => {
    const cells = policyCells(scheme, language, "");
    const set = (numbers: readonly NumberAt[]) =>
      setScheme(
        withNumbers(
          scheme,
          numbers.flatMap(({ path, now }) => {
            const also = cells.find((cell) => cell.path === path)?.also ?? [];
            return [path, ...also].map((place) => ({ path: place, now }));
          }),
        ),
      );
    const valueOf = (path: string): number => {
      const value = valueAt(scheme, path) ?? cells.find((cell) => cell.path === path)?.value;
      return typeof value === "number" ? value : 0;
    };
    const issues = issuesOf(scheme, language);
    return {
      scheme,
      setScheme,
      issues,
      /** Another one as soon as the numbers stand at other places. */
      structure: cells.map(({ path }) => path).join(" "),
      sections: sectionsOf(policyRows(scheme, language), scheme),
      editing: { set, valueOf, wasOf: valueOf },
      errors: issues.filter(isError).length,
    };
  }, [scheme, language]);
  const typed = useFieldTexts(own.structure);
  /** What stands in a field and cannot be taken is a fault as well. */
  const { sections, editing } = own;
  return { ...own, fields: { sections, editing, typed }, unfit: own.errors + typed.faults(own.editing.valueOf).length };
}
