import type { Language } from "../../domain/wording/localText";
import type { Input } from "../../domain/scheme/scheme";
import type { ScoreColumn, ScoreResult } from "./scoreColumn";
import type { StyleName } from "../kit/styles";
import { looksOf } from "./inputLooks";

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

export const inputColumn = (input: Input, language: Language): ColumnDraft => ({
  id: input.id,
  name: input.short[language],
  role: "input",
  input,
  result: null,
  ...looksOf(input),
});

export const resultColumn = (
  id: string,
  name: string,
  result: ScoreResult,
  style: StyleName,
  width: number,
): ColumnDraft => ({ id, name, role: "result", input: null, result, style, width });

export const typedColumn = (id: string, name: string, role: "identity" | "remark", width: number): ColumnDraft => ({
  id,
  name,
  role,
  input: null,
  result: null,
  style: "inputText",
  width,
});
