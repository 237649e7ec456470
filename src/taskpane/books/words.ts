import { type BookWords, bookWords } from "../../text/bookWords";
import { usePane } from "../paneContext";

/** The words of the screens about other workbooks in the reader's language. */
export const useBookWords = (): BookWords => bookWords(usePane().language);
