import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { TakenFinding } from "../../sheets/taken/takenFindings";
import { usePane } from "../paneContext";
import { useBookWords } from "./words";

/** What of the files was left out, and why. */
export function TakenFindings({ findings }: { findings: readonly TakenFinding[] }) {
  const say = useFindingText();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {findings.map((finding, nth) => (
          <div key={nth}>{say(finding)}</div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}

function useFindingText(): (finding: TakenFinding) => string {
  const { month } = usePane();
  const { take } = useBookWords();
  return (finding) => {
    const { file } = finding;
    switch (finding.kind) {
      case "otherPeriod":
        return take.findings.otherPeriod(file, month(finding.month));
      case "notWanted":
        return take.findings.notWanted(file);
      case "notApproved":
        return take.findings.notApproved(file);
      case "unknownPeople":
      case "withoutResult":
      case "twice":
        return take.findings[finding.kind](file, finding.people.join(take.listSeparator));
    }
  };
}
