import { quotedSheet } from "../kit/address";
import { ledgerRules } from "../ledger/ledgerLayout";
import type { WorkbookState } from "../book/evaluatedPeriod";
import type { StyleName } from "../kit/styles";
import { type GuideRow, type GuideSection, wordsOf } from "./guideRow";

/** What is in the workbook, each sheet with a link to it. */
export function sheetsSection(state: WorkbookState): GuideSection {
  const { guide, ledger } = wordsOf(state);
  const counts = ledgerRules(state.scheme, state.language).length > 0;
  const entries = (["score", "ledger", "policy"] as const).map((role): GuideRow => {
    const name = state.sheets[role];
    return {
      cells: [
        { text: name, style: "link" },
        { text: role === "ledger" && !counts ? ledger.hintOfNotes : guide.sheets[role], style: "cell" },
      ],
      link: { target: `${quotedSheet(name)}!A1`, text: name, tip: guide.openTip(name) },
    };
  });
  return { title: guide.sections.sheets, rows: entries };
}

/** What the colours of the cells mean. */
export function coloursSection(state: WorkbookState): GuideSection {
  const { guide } = wordsOf(state);
  const legend: readonly [StyleName, string][] = [
    ["legendInput", guide.colours.input],
    ["resultText", guide.colours.result],
    ["warning", guide.colours.warning],
    ["header", guide.colours.label],
  ];
  return {
    title: guide.sections.colours,
    rows: legend.map(([style, text]) => ({
      cells: [
        { text: "", style },
        { text, style: "cell" },
      ],
    })),
  };
}
