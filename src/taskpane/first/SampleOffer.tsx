import { Button } from "@fluentui/react-components";
import { usePane, usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";

/** The chosen policy with a made-up team, for those who want to see it at work first. */
export function SampleOffer({ onLoad }: { onLoad: () => void }) {
  const { words } = usePane();
  const { job } = usePaneState();
  return (
    <>
      <Button disabledFocusable={job !== null} onClick={onLoad}>
        {words.create.sample}
      </Button>
      <Hint>{words.create.sampleHint}</Hint>
    </>
  );
}
