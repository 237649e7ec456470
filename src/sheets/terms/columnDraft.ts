import type { Input } from "../../domain/inputs/input";
import type { Language } from "../../domain/wording/localText";
import type { StyleName } from "../kit/styles";
import type { Formula } from "./formula";
import { looksOf } from "./inputLooks";
import type { ScoreColumn, ScoreResult } from "./scoreColumn";

/** A column before its name is made unique; `otherwise` is its name where another column bears the first. */
export type ColumnDraft = Omit<ScoreColumn, "group" | "groupItem" | "header"> & {
  name: string;
  otherwise?: string;
};

/** Columns under one word of the grouped header. */
export interface ColumnGroup {
  group: string;
  groupItem: number | null;
  drafts: ColumnDraft[];
}

export const inputColumn = (input: Input, language: Language, formula: Formula | null): ColumnDraft => ({
  id: input.id,
  name: input.short[language],
  role: "input",
  input,
  result: null,
  ...looksOf(input),
  formula,
});

/** What a result column says of itself; `formula` is what a complete row shows. */
interface ResultDraft {
  id: string;
  name: string;
  otherwise?: string;
  result: ScoreResult;
  style: StyleName;
  width: number;
  formula: Formula;
}

export const resultColumn = (draft: ResultDraft): ColumnDraft => ({ ...draft, role: "result", input: null });

export const typedColumn = (id: string, name: string, role: "identity" | "remark", width: number): ColumnDraft => ({
  id,
  name,
  role,
  input: null,
  result: null,
  style: "inputText",
  width,
  formula: null,
});
