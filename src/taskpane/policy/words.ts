import { type PolicyWords, policyWords } from "../../text/policyWords";
import { usePane } from "../paneContext";

/** The words of the screens about policies in the reader's language. */
export const usePolicyWords = (): PolicyWords => policyWords(usePane().language);
