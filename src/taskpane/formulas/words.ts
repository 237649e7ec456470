import { type FormulaWords, formulaWords } from "../../text/formulaWords";
import { usePane } from "../paneContext";

/** The words about a workbook's formulas in the reader's language. */
export const useFormulaWords = (): FormulaWords => formulaWords(usePane().language);
