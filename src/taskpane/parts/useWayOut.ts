import { useEffect } from "react";
import { usePane } from "../paneContext";

/** The way out of a form or a screen: it asks while something there stands nowhere else, and so does closing the pane. */
export function useWayOut(isUnsaved: boolean, goOn: () => void): () => void {
  const { unsaved } = usePane().store;
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const release = unsaved.hold();
    const ask = (event: Event) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => {
      release();
      window.removeEventListener("beforeunload", ask);
    };
  }, [isUnsaved, unsaved]);
  return () => (isUnsaved ? unsaved.giveUp(goOn) : goOn());
}
