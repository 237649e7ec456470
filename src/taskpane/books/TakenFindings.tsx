import type { TakenFinding } from "../../sheets/taken/takenFindings";
import { usePane } from "../paneContext";
import { Warnings } from "./Warnings";
import { useBookWords } from "./words";

/** What of the files was left out, and why. */
export function TakenFindings({ findings }: { findings: readonly TakenFinding[] }) {
  const say = useFindingText();
  return <Warnings lines={findings.map(say)} />;
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
      case "restored":
        return take.findings[finding.kind](file);
      case "unknownPeople":
      case "withoutResult":
      case "twice":
      case "zerosDiffer":
        return take.findings[finding.kind](file, finding.people.join(take.listSeparator));
    }
  };
}
