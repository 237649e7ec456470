import { usePane } from "../paneContext";
import { ImportPolicy } from "../policy/own/ImportPolicy";

/** For a workbook that no longer knows what it is and whose policy does not ship with the add-in: its file is asked for. */
export function RestoreWithPolicy() {
  const { words, store, actions } = usePane();
  const { restored, restoredNothing } = words.trouble;
  return (
    <ImportPolicy
      onRead={(scheme) =>
        void store.run("restore", () => actions.restoreState(scheme), {
          note: (isRestored) => ({ text: isRestored ? restored : restoredNothing, isFinal: true }),
        })
      }
    />
  );
}
