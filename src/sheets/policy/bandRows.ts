import type { Band } from "../../domain/scheme/scheme";
import { texts } from "../../text/texts";
import { type Writing, line } from "./deductionRows";
import { type PolicyNumber, type PolicyRow, inputName, label, number } from "./policyRow";

/** A doubtful edge between two grades moves with the band that begins there. */
const edgesAt = ({ scheme }: Writing, from: number): string[] =>
  scheme.consequences.flatMap((consequence, index) =>
    consequence.kind === "boundary" && consequence.total === from ? [`consequences.${index}.total`] : [],
  );

/** What a grade is worth: an amount, a factor of the base, or nothing that its band says. */
function payNumber({ scheme }: Writing, band: Band, path: string): PolicyNumber | null {
  switch (scheme.payout.kind) {
    case "byGrade":
      return number(`${path}.pay`, band.pay, "money");
    case "timesBase":
      return number(`${path}.pay`, band.pay, "factor");
    case "none":
    case "lines":
    case "prizes":
      return null;
  }
}

function payHeading({ scheme, language, length }: Writing): string {
  const { policy, policyResults } = texts(language).sheets;
  switch (scheme.payout.kind) {
    case "byGrade":
      return policy.head.pay(length);
    case "timesBase":
      return policyResults.payout.base(inputName(scheme, scheme.payout.base, language));
    case "none":
    case "lines":
    case "prizes":
      return "";
  }
}

const edgeNote = ({ scheme, language }: Writing, from: number): string =>
  scheme.consequences.flatMap((one) =>
    one.kind === "boundary" && one.total === from ? [one.note[language]] : [],
  )[0] ?? "";

/** Grades in ascending order, so that the three columns serve as the table of KPI.GRADE and of MATCH. */
export function bandRows(writing: Writing): PolicyRow[] {
  const { head } = texts(writing.language).sheets.policy;
  const { bands } = writing.scheme;
  if (bands.length === 0) return [];
  return [
    {
      kind: "heading",
      cells: [head.grade, head.band, head.from, head.grade, payHeading(writing), "", head.source, head.note],
    },
    ...bands.map((band, index) => {
      const path = `bands.${index}`;
      const isFirst = index === 0;
      const also = isFirst ? [] : edgesAt(writing, band.from);
      const from = { ...number(`${path}.from`, band.from, "points", also), editable: !isFirst };
      const cells = [from, label(`${path}.grade`, band.grade), payNumber(writing, band, path), null] as const;
      const row = line(writing, band.grade, band.grade, "", cells, band.source);
      return { ...row, note: row.note || edgeNote(writing, band.from) };
    }),
  ];
}

/** Whether a doubtful edge has its cell among the grades. */
export const movesWithBand = ({ scheme }: Writing, total: number): boolean =>
  scheme.bands.some(({ from }, index) => index > 0 && from === total);
