import { type CompareWords, compareWords } from "../../text/compareWords";
import { usePane } from "../paneContext";

/** The words of the comparison in the reader's language. */
export const useCompareWords = (): CompareWords => compareWords(usePane().language);
