import { texts } from "../../text/texts";
import { payOnSheets } from "../pay/pay";
import { policyHeading, policyLine, type Writing } from "../terms/policyLine";
import { policyLabel, policyNumber, type PolicyLine, type PolicyRow } from "../terms/policyRow";

/** A doubtful edge between two grades moves with the band that begins there. */
const edgesAt = ({ scheme }: Writing, from: number): string[] =>
  scheme.consequences.flatMap((consequence, index) =>
    consequence.kind === "boundary" && consequence.total === from ? [`consequences.${index}.total`] : [],
  );

const edgeNote = ({ scheme, language }: Writing, from: number): string =>
  scheme.consequences.flatMap((one) =>
    one.kind === "boundary" && one.total === from ? [one.note[language]] : [],
  )[0] ?? "";

/** Grades in ascending order, so that the three columns serve as the table of KPI.GRADE and of MATCH. */
export function bandRows(writing: Writing): PolicyRow[] {
  const { language, scheme } = writing;
  const { head } = texts(language).sheets.policy;
  if (scheme.bands.length === 0) return [];
  const pay = payOnSheets(scheme.payout).band(writing, scheme.payout);
  return [
    policyHeading(language, head.grade, head.band, [head.from, head.grade, pay?.head ?? ""]),
    ...scheme.bands.map((band, index): PolicyLine => {
      const path = `bands.${index}`;
      const isFirst = index === 0;
      const also = isFirst ? [] : edgesAt(writing, band.from);
      const from = { ...policyNumber(`${path}.from`, band.from, "points", also), isEditable: !isFirst };
      const paid = pay === null ? null : policyNumber(`${path}.pay`, band.pay, pay.kind);
      const { grade, source } = band;
      const row = policyLine(writing, {
        id: grade,
        name: grade,
        numbers: [from, policyLabel(`${path}.grade`, grade), paid],
        source,
      });
      return { ...row, note: row.note || edgeNote(writing, band.from) };
    }),
  ];
}

/** Whether a doubtful edge has its cell among the grades. */
export const movesWithBand = ({ scheme }: Writing, total: number): boolean =>
  scheme.bands.some(({ from }, index) => index > 0 && from === total);
