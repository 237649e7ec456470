import type { Language } from "../../src/domain/wording/localText";
import { type Dialect, type ScoreLayout, scoreLayout } from "../../src/sheets/columns/scoreLayout";
import { usualSheetNames, usualTableNames } from "../../src/sheets/book/sheetNames";
import { texts } from "../../src/text/texts";
import { scheme000 } from "./fixtures";

const dialects: readonly Dialect[] = ["addin", "native"];

/** The scoring table of the shipped policy under its usual names. */
export const scene = {
  scheme: scheme000,
  dialects,
  sheets: usualSheetNames("zh-CN"),
  tables: usualTableNames,
  sheetsIn: usualSheetNames,
  layoutIn: (language: Language, dialect: Dialect = "addin"): ScoreLayout =>
    scoreLayout(scheme000, language, usualSheetNames(language), usualTableNames, 10, dialect),
  stateCell: (language: Language): string => `tblScore[[#This Row],[${texts(language).sheets.score.state}]]`,
};
