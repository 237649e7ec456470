import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { isUnreadable } from "../../domain/scheme/numberIssue";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { cellAt } from "../../sheets/kit/address";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { DraftFindings } from "./DraftFindings";
import { NumberSections } from "./NumberSections";
import { Readings } from "./Readings";
import type { PolicySection } from "./sections";
import { policyFindingsOf, SheetFindings } from "./SheetFindings";
import type { PolicyDraft } from "./usePolicyDraft";
import { usePolicyWords } from "./words";

interface ContentProps {
  evaluated: EvaluatedPeriod;
  draft: PolicyDraft;
  sections: readonly PolicySection[];
  onRegister: () => void;
}

/** What the policy says, number by number; what is wrong with it stands first. */
export function Content({ evaluated, draft, sections, onRegister }: ContentProps) {
  const { local } = usePane();
  const { policy } = usePolicyWords();
  const { scheme } = evaluated;
  const isLocked = policyFindingsOf(evaluated).some(({ issue }) => isUnreadable(issue));
  const hasChanges = draft.changes.length > 0;
  return (
    <>
      <div>
        <div>{local(scheme.name)}</div>
        <Hint>
          {local(scheme.source.title)} · {policy.version(scheme.version)}
        </Hint>
        <Hint>{policy.lead}</Hint>
      </div>
      {isLocked && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{policy.unreadable}</MessageBarBody>
        </MessageBar>
      )}
      {hasChanges ? (
        <Draft evaluated={evaluated} draft={draft} />
      ) : (
        <SheetFindings evaluated={evaluated} onRegister={onRegister} />
      )}
      <NumberSections sections={sections} editing={draft} typed={draft.typed} isLocked={isLocked} />
      <Readings scheme={draft.scheme} isLocked={isLocked} onChoose={draft.choose} />
    </>
  );
}

/** The check of what is being tried, each finding with the cell it will be written to. */
function Draft({ evaluated, draft }: { evaluated: EvaluatedPeriod; draft: PolicyDraft }) {
  const { goTo } = usePane();
  const { policy } = usePolicyWords();
  const sheet = evaluated.state.sheets.policy;
  const cellOf = (path: string) => {
    const cell =
      draft.cells.find((one) => one.path === path || one.also.includes(path)) ??
      draft.cells.find((one) => one.path.startsWith(`${path}.`));
    if (cell === undefined) return null;
    const address = cellAt(cell.row, cell.column);
    return { name: `${sheet}!${address}`, go: () => goTo({ sheet, address }) };
  };
  return (
    <DraftFindings
      title={policy.draftFindings}
      scheme={draft.scheme}
      issues={draft.issues}
      onFix={draft.set}
      goTo={cellOf}
    />
  );
}
