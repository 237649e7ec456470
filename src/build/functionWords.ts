import type { Language } from "../domain/wording/localText";
import en from "../text/functions.en.json";
import zhCN from "../text/functions.zh-CN.json";
import zhTW from "../text/functions.zh-TW.json";

interface ParameterWords {
  /** What Excel shows between the parentheses. */
  name: string;
  description: string;
}

/** A number, a text, or rows of a table. */
export type ExampleValue = string | number | readonly (readonly (string | number)[])[];

export interface HelpExample {
  arguments: readonly ExampleValue[];
  /** What the cell shows. */
  result: string | number;
  says: string;
}

export interface FunctionWords {
  description: string;
  parameters: Readonly<Record<string, ParameterWords>>;
  /** Paragraphs of the help page. */
  help: readonly string[];
  examples: readonly HelpExample[];
}

export interface FunctionTexts {
  title: string;
  intro: readonly string[];
  headings: {
    functions: string;
    parameters: string;
    optional: string;
    examples: string;
    formula: string;
    result: string;
  };
  notes: { heading: string; items: readonly string[] };
  functions: Readonly<Record<string, FunctionWords>>;
}

/** Names, descriptions and help of the worksheet functions, once per language. */
export const functionTexts: Readonly<Record<Language, FunctionTexts>> = { "zh-CN": zhCN, "zh-TW": zhTW, en };
