import type { Language } from "../domain/wording/localText";
import { helpFile } from "../text/helpFile";
import type { FunctionTexts } from "./functionWords";

interface ParameterMetadata {
  name: string;
  description?: string;
  type: string;
  dimensionality?: string;
  optional?: boolean;
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters: ParameterMetadata[];
  result: Record<string, unknown>;
  options?: Record<string, unknown>;
}

/** What the generator writes and Excel reads. */
export interface Metadata {
  allowCustomDataForDataTypeAny?: boolean;
  allowErrorForDataTypeAny?: boolean;
  functions: FunctionMetadata[];
}

/** File that holds the metadata of a language; the manifest names them. */
export const metadataFile: Record<Language, string> = {
  "zh-CN": "functions.json",
  "zh-TW": "functions-zh-TW.json",
  en: "functions-en-US.json",
};

/** Every function has an anchor on the help page, its id in lower case. */
export const helpAnchor = (id: string): string => id.toLowerCase();

function known<T>(words: Readonly<Record<string, T>>, key: string, where: string): T {
  const found = words[key];
  if (found === undefined) throw new Error(`${where} has no words for ${key}`);
  return found;
}

function described(declared: FunctionMetadata, texts: FunctionTexts, help: string): FunctionMetadata {
  const words = known(texts.functions, declared.id, texts.title);
  return {
    ...declared,
    description: words.description,
    helpUrl: `${help}#${helpAnchor(declared.id)}`,
    parameters: declared.parameters.map((parameter) => ({
      ...parameter,
      ...known(words.parameters, parameter.name, `${texts.title}, ${declared.id}`),
    })),
  };
}

/**
 * The generated metadata in one language. Errors in cells reach the functions, so that they can be named; data types do
 * not, because Excel 2021 and 2024 lack them and a cell must mean the same everywhere.
 */
export function localiseMetadata(declared: Metadata, texts: FunctionTexts, language: Language, base: string): Metadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: declared.functions.map((each) => described(each, texts, `${base}/${helpFile[language]}`)),
  };
}
