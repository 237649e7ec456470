import { travelPaneWords } from "../../text/travelPaneWords";
import type { FollowedPeriod } from "../../actions/actions";
import { usePane, usePaneState } from "../paneContext";
import { SubScreen } from "../policy/SubScreen";
import { Collect } from "./Collect";
import { Split } from "./Split";
import { useCollect } from "./useCollect";

/** The way out to supervisors and back: files of their own people, and what they send back. */
export function Travel({ onClose }: { onClose: () => void }) {
  const { evaluated } = usePaneState();
  return evaluated === null ? null : <Screens evaluated={evaluated} onClose={onClose} />;
}

function Screens({ evaluated, onClose }: { evaluated: FollowedPeriod; onClose: () => void }) {
  const { language } = usePane();
  const collecting = useCollect(evaluated);
  return (
    <SubScreen title={travelPaneWords(language).title} unsaved={collecting.writes.length > 0} onClose={onClose}>
      <Split evaluated={evaluated} />
      <Collect evaluated={evaluated} collecting={collecting} />
    </SubScreen>
  );
}
