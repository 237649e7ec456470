import { marksIn } from "../../domain/scheme/limits";
import type { Scheme } from "../../domain/scheme/scheme";
import type { PeriodLength } from "../../domain/time/period";
import type { Language } from "../../domain/wording/localText";
import { sourceText } from "../../text/speaker/sourceText";
import { texts } from "../../text/texts";
import type { PolicyInLanguage } from "./placed";
import { policyNumber, type PolicyLine, type PolicyNumber, type PolicyRow } from "./policyRow";

/** The policy a row belongs to and the words it is written in. */
export interface Writing extends PolicyInLanguage {
  /** Of the period that is evaluated. */
  length: PeriodLength;
}

/** What a row of 规则 says; up to four numbers stand in their columns from the left. */
interface Said {
  /** Of what readings of the source may be about. */
  id: string;
  name: string;
  how?: string;
  numbers?: readonly (PolicyNumber | null)[];
  source: string;
  level?: PolicyLine["level"];
}

export function policyLine({ scheme, language }: Writing, said: Said): PolicyLine {
  const { id, name, how = "", numbers = [], source, level = "rule" } = said;
  const [first = null, second = null, third = null, fourth = null] = numbers;
  return {
    kind: "line",
    level,
    name,
    how,
    numbers: [first, second, third, fourth],
    source: source === "" ? "" : sourceText(source, scheme, language, name),
    note: readingsOf(scheme, source, id, language),
  };
}

/** The words over the columns of a table of rules, source and note at the end. */
export function policyHeading(
  language: Language,
  name: string,
  how: string,
  numbers: readonly string[] = [],
): PolicyRow {
  const { head } = texts(language).sheets.policy;
  const [first = "", second = "", third = "", fourth = ""] = numbers;
  return { kind: "heading", cells: [name, how, first, second, third, fourth, head.source, head.note] };
}

/** How unclear places that bear on a rule are read: those it cites as its source, and those that are about it. */
const readingsOf = (scheme: Scheme, source: string, id: string, language: Language): string =>
  scheme.readings
    .filter((reading) => reading.id === source || reading.about?.includes(id))
    .map(({ id, read }) => texts(language).sheets.policy.reading(sourceText(id, scheme, language), read[language]))
    .join("\n");

/** Full marks at a place of the policy; a mark may be as large as they are, so the limit of its input follows them. */
export function fullMarks({ scheme }: PolicyInLanguage, path: string, full: number): PolicyNumber {
  const inputs = marksIn(scheme).flatMap((mark) => (mark.path === path ? [mark.input] : []));
  const places = inputs.map((id) => scheme.inputs.findIndex((input) => input.id === id && input.max !== undefined));
  return policyNumber(
    path,
    full,
    "points",
    places.flatMap((place) => (place < 0 ? [] : [`inputs.${place}.max`])),
  );
}

export const inputName = ({ scheme, language }: PolicyInLanguage, id: string): string =>
  scheme.inputs.find((input) => input.id === id)?.name[language] ?? id;
