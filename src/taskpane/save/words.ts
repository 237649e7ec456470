import { type SaveWords, saveWords } from "../../text/saveWords";
import { usePane } from "../paneContext";

/** The words around saving a file in the reader's language. */
export const useSaveWords = (): SaveWords => saveWords(usePane().language);
