/** Only so many of them may be chosen from. */
export interface ListRule {
  kind: "list";
  options: readonly string[];
  /** Where the options stand below each other, if the rule itself cannot hold them. */
  cells?: string;
}

const longestList = 255;

/** Whether a rule can hold the options itself: Excel cuts its text at every comma and takes the blanks around an entry away. */
export function fitsIntoRule(options: readonly string[]): boolean {
  const joined = options.join(",");
  const isPlain = options.every((option) => option.trim() === option && !/[,"\n\r]/.test(option));
  return isPlain && joined.length <= longestList && !joined.startsWith("=");
}

/** What a rule names as the source of its list: the options, or the cells that hold them. */
export const listSource = ({ options, cells }: ListRule): string =>
  cells === undefined ? options.join(",") : `=${cells}`;
