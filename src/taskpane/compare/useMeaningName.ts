import type { Scheme } from "../../domain/scheme/scheme";
import type { Meaning } from "../../sheets/book/mapping";
import { usePane } from "../paneContext";
import { useCompareWords } from "./words";

/** What a meaning of a column is called in the reader's language. */
export function useMeaningName({ inputs, items }: Scheme): (means: Meaning) => string {
  const compare = useCompareWords();
  const { local } = usePane();
  return (means) => {
    switch (means.kind) {
      case "input":
        return named(inputs.find(({ id }) => id === means.id)?.short, local) ?? means.id;
      case "mark":
        return named(items.find(({ id }) => id === means.id)?.name, local) ?? "";
      case "result":
        return compare.results[means.id];
      case "number":
      case "name":
      case "remark":
      case "none":
        return compare.means[means.kind];
    }
  };
}

const named = <Text>(text: Text | undefined, local: (text: Text) => string): string | undefined =>
  text === undefined ? undefined : local(text);
