import { quotedSheet } from "../kit/address";
import { ledgerRules } from "../ledger/entryRule";
import type { WorkbookState } from "../book/workbookState";
import type { StyleName } from "../kit/styles";
import { type GuideSection, guideLine, wordsOf } from "./guideLine";

/** What is in the workbook, each sheet with a link to it. */
export function sheetsSection(state: WorkbookState): GuideSection {
  const { guide, ledger } = wordsOf(state);
  const isCounting = ledgerRules(state.scheme, state.language).length > 0;
  const lines = (["score", "ledger", "policy"] as const).map((role) => {
    const name = state.sheets[role];
    const told = state.source ? { ...guide.sheets, ...guide.theirs } : guide.sheets;
    const text = role === "ledger" && !isCounting ? ledger.hintOfNotes : told[role];
    const link = { target: `${quotedSheet(name)}!A1`, text: name, tip: guide.openTip(name) };
    return guideLine({ label: name, labelStyle: "link", link, text });
  });
  return { title: guide.sections.sheets, lines };
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
  const lines = legend.map(([labelStyle, text]) => guideLine({ label: "", labelStyle, text }));
  return { title: guide.sections.colours, lines };
}
