import { Unreadable, tokensOf } from "./tokens";

const longestList = 255;
const longestTitle = 32;
const longestMessage = 255;

const asNumber = (value: unknown): number | null =>
  typeof value === "number"
    ? value
    : typeof value === "string" && value !== "" && !Number.isNaN(Number(value))
      ? Number(value)
      : null;

const holdsTable = (formula: string): boolean => {
  try {
    return tokensOf(formula).some(({ kind }) => kind === "table");
  } catch (error) {
    if (error instanceof Unreadable) return true;
    throw error;
  }
};

const holdsAddIn = (formula: string): boolean =>
  /(^|[^\p{L}\p{N}_.])[A-Z]+\.[A-Z]+\(/u.test(formula.replace(/"(?:[^"]|"")*"/g, ""));

/** The entries Excel makes of the source of a list: it cuts at every comma, whatever stands around it. */
export const listEntries = (source: string): string[] => source.split(",").map((entry) => entry.trim());

/** Why Excel would refuse a rule of data validation, `kind` and its members named as in Office.js. */
export function validationRefusals(kind: string, rule: Readonly<Record<string, unknown>>): string[] {
  const faults = Object.entries(rule).flatMap(([name, value]) =>
    typeof value === "string" && value.startsWith("=") && holdsTable(value)
      ? [`${name} holds a structured reference`]
      : [],
  );
  const { source } = rule;
  if (kind === "list" && typeof source === "string" && !source.startsWith("=") && source.length > longestList)
    faults.push(`a list of ${source.length} characters`);
  const [low, high] = [asNumber(rule["formula1"]), asNumber(rule["formula2"])];
  if (low !== null && high !== null && low > high) faults.push(`from ${low} to ${high}`);
  return faults;
}

/** Why a rule of ours would not do: what Excel refuses, and entries that are none. */
export function validationFaults(kind: string, rule: Readonly<Record<string, unknown>>): string[] {
  const { source } = rule;
  const isList = kind === "list" && typeof source === "string" && !source.startsWith("=");
  const isBlank = isList && listEntries(source).includes("");
  return [...validationRefusals(kind, rule), ...(isBlank ? ["an empty entry in the list"] : [])];
}

/** Why Excel would refuse the words shown beside a cell. */
export const messageFaults = ({ title, message }: { title: string; message: string }): string[] => [
  ...(title.length > longestTitle ? [`a title of ${title.length} characters`] : []),
  ...(message.length > longestMessage ? [`a message of ${message.length} characters`] : []),
];

/** Why Excel would refuse the formula of a colour rule. */
export const colourRuleFaults = (formula: string): string[] => [
  ...(holdsTable(formula) ? ["a structured reference"] : []),
  ...(holdsAddIn(formula) ? ["a function of an add-in"] : []),
];
