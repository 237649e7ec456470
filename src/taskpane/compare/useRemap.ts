import type { AdoptedSource } from "../../sheets/book/adoptedSource";
import { usePane, usePaneState } from "../paneContext";
import { useCompareWords } from "./words";

/** Remembers what the columns of the adopted table are from now on; where that makes an approval lapse, the user is asked first. */
export function useRemap(onDone: () => void): (source: AdoptedSource) => Promise<void> {
  const { adopt } = useCompareWords();
  const { actions, store } = usePane();
  const { today } = usePaneState();
  return async (source) => {
    const result = await store.run("remap", () => actions.remapTable(source, today), {
      lapses: true,
      note: () => ({ text: adopt.saved, isFinal: false }),
    });
    if (result?.ok) onDone();
  };
}
