import type { Language } from "../../src/domain/wording/localText";
import { type ScoreLayout, scoreLayout } from "../../src/sheets/columns/scoreLayout";
import type { Dialect } from "../../src/sheets/kit/dialect";
import { usualSheetNames } from "../../src/sheets/book/sheetNames";
import { texts } from "../../src/text/texts";
import { scheme000 } from "./fixtures";

const dialects: readonly Dialect[] = ["addin", "native"];

/** The scoring table of the shipped policy under its usual names. */
export const scene = {
  scheme: scheme000,
  dialects,
  sheetsIn: usualSheetNames,
  layoutIn: (language: Language): ScoreLayout => scoreLayout(scheme000, language, 10),
  stateCell: (language: Language): string => `tblScore[[#This Row],[${texts(language).sheets.score.state}]]`,
};
