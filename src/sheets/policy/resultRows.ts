import type { Consequence } from "../../domain/scheme";
import { texts } from "../../text/texts";
import { type Writing, line } from "./deductionRows";
import { type PolicyLine, type PolicyRow, gap, inputName, label, number } from "./policyRow";

const words = ({ language }: Writing) => texts(language).sheets.policy;

/** A doubtful edge between two grades moves with the band that begins there. */
const edgesAt = ({ scheme }: Writing, from: number): string[] =>
  scheme.consequences.flatMap((consequence, index) =>
    consequence.kind === "boundary" && consequence.total === from ? [`consequences.${index}.total`] : [],
  );

/** Section 3: grades in ascending order, so that the three columns serve as the table of KPI.GRADE and of MATCH. */
export function bandRows(writing: Writing): PolicyRow[] {
  const { head, sections } = words(writing);
  const { bands } = writing.scheme;
  return [
    { kind: "section", text: sections.bands },
    { kind: "heading", cells: [head.grade, head.band, head.from, head.grade, head.pay, "", head.source, head.note] },
    ...bands.map((band, index) => {
      const path = `bands.${index}`;
      const from = { ...number(`${path}.from`, band.from, "points", edgesAt(writing, band.from)), editable: index > 0 };
      const pay = number(`${path}.pay`, band.pay, "money");
      const row = line(
        writing,
        band.grade,
        band.grade,
        "",
        [from, label(`${path}.grade`, band.grade), pay, null],
        band.source,
      );
      return { ...row, note: row.note || edgeNote(writing, band.from) };
    }),
    gap,
  ];
}

const edgeNote = ({ scheme, language }: Writing, from: number): string =>
  scheme.consequences.flatMap((one) =>
    one.kind === "boundary" && one.total === from ? [one.note[language]] : [],
  )[0] ?? "";

function consequenceRows(writing: Writing, consequence: Consequence, path: string): PolicyLine[] {
  const texts = words(writing);
  const { language, scheme } = writing;
  const one = (name: string, unit: string, number: PolicyLine["numbers"][0], note: string): PolicyLine[] => {
    const row = line(writing, consequence.kind, name, unit, [number, null, null, null], consequence.source);
    return [{ ...row, note: [note, row.note].filter((words) => words !== "").join("\n") }];
  };
  switch (consequence.kind) {
    case "interview": {
      const days = number(`${path}.withinDays`, consequence.withinDays, "count");
      return one(texts.interview(consequence.belowGrade), texts.days, days, "");
    }
    case "streak": {
      const months = number(`${path}.months`, consequence.months, "count");
      return one(texts.streak(consequence.grade), texts.months, months, consequence.action[language]);
    }
    case "decision": {
      const name = inputName(scheme, consequence.input, language);
      return one(texts.decision(name), "", null, consequence.action[language]);
    }
    case "boundary":
      return [];
  }
}

/** Section 4: what the policy does with a result, and the days of the month it names. */
export function consequenceSection(writing: Writing): PolicyRow[] {
  const { head, sections, deadline, day } = words(writing);
  const { scheme, language } = writing;
  return [
    { kind: "section", text: sections.consequences },
    { kind: "heading", cells: [head.step, "", head.value, "", "", "", head.source, head.note] },
    ...scheme.consequences.flatMap((one, index) => consequenceRows(writing, one, `consequences.${index}`)),
    ...scheme.deadlines.map((one, index) =>
      line(
        writing,
        one.step,
        deadline(one.name[language]),
        day,
        [number(`deadlines.${index}.day`, one.day, "day"), null, null, null],
        one.source,
      ),
    ),
    gap,
  ];
}

/** Section 5: unclear places of the source as they are read here. */
export function readingSection(writing: Writing): PolicyRow[] {
  const texts = words(writing);
  const { scheme, language } = writing;
  return [
    { kind: "section", text: texts.sections.readings },
    { kind: "heading", cells: [texts.head.reading, texts.head.says, "", "", "", "", texts.head.read, ""] },
    ...scheme.readings.map((reading): PolicyRow => ({
      kind: "reading",
      id: `${reading.id} ${texts.kinds[reading.kind]}`,
      says: reading.says[language],
      reads: texts.reads(reading.read[language], reading.why[language]),
    })),
  ];
}
