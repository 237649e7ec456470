import type { RawSheet } from "../kit/raw";
import type { Finding, Severity } from "../kit/finding";
import { differentCells } from "../reading/differentCells";
import type { ShownCells } from "../book/shownCells";
import type { CheckContext } from "./context";

/** Sheets made from the period that no longer show what they were made to show. An older record knows of older sheets. */
export function shownAltered({ raw }: Pick<CheckContext, "raw">): Finding[] {
  const { approval, interviewIndex, ofPeople, isStateOlder } = raw;
  const { shown = {} } = raw.state;
  if (isStateOlder) return [];
  return [
    ...altered(approval, shown.approval, "error"),
    ...altered(interviewIndex, shown.interviewIndex, "warning"),
    ...ofPeople.flatMap((sheet) => altered(sheet, shown.ofPeople?.[sheet.name], "warning")),
  ];
}

function altered(sheet: RawSheet | null, shown: ShownCells | undefined, severity: Severity): Finding[] {
  if (sheet === null || shown === undefined) return [];
  const [first, ...more] = differentCells(shown, sheet.formulas, null);
  if (first === undefined) return [];
  const issue = { code: "shownAltered", sheet: sheet.name, cells: [first, ...more] } as const;
  return [{ severity, issue, at: { sheet: sheet.name, address: first.address }, person: null, fix: null }];
}
