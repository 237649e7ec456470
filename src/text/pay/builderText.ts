import type { GradePay } from "../../domain/edit/editGrades";
import type { Language } from "../../domain/wording/localText";
import { byGradeWords } from "./byGrade";
import { noneWords } from "./none";
import { timesBaseWords } from "./timesBase";

/** How the pane offers each way of paying by grade; one without words does not compile. */
export const gradePayTexts = (language: Language): Readonly<Record<GradePay, string>> => ({
  none: noneWords[language].builder,
  byGrade: byGradeWords[language].builder,
  timesBase: timesBaseWords[language].builder,
});
