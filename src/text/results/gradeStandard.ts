import type { Evaluation } from "../../domain/engine/evaluation";
import type { Language } from "../../domain/wording/localText";
import type { Scheme } from "../../domain/scheme/scheme";

/** What the grade reached stands for in the policy's own words, one line each; none where it only gives thresholds. */
export const gradeStandard = ({ band }: Evaluation, { norms }: Scheme, language: Language): string[] =>
  norms
    .filter(({ grade }) => band !== null && grade === band.grade)
    .flatMap(({ lines }) => lines.map((line) => line[language]));
