import { MessageBar, MessageBarBody, Radio, RadioGroup } from "@fluentui/react-components";
import { useId } from "react";
import { inOrderOfPeriod } from "../../../domain/scheme/policyVersion";
import { useBookWords } from "../../books/words";
import { usePane, usePaneState } from "../../paneContext";
import { Hint } from "../../parts/Hint";
import { ChangeList } from "../../policy/ApplyDialog";
import { type Carried, policyTaken } from "./carried";

interface CarriedPolicyPartProps {
  carried: Carried;
  to: string;
  onChange: (carried: Carried) => void;
}

/** The policy as it comes along: numbers nobody registered, versions whose month has come, and those that go on waiting. */
export function CarriedPolicyPart({ carried, to, onChange }: CarriedPolicyPartProps) {
  const { carry } = useBookWords();
  const pane = usePane();
  const { today } = usePaneState();
  const { evaluated, basis } = carried;
  const policy = policyTaken(carried, to, today);
  const { begun, pending } = policy;
  const typed = policyTaken({ ...carried, basis: "sheet" }, to, today).found;
  const hasChoice = typed.length > 0 || !evaluated.isPolicySound;
  return (
    <div>
      <span>
        {carry.policy} · {pane.local(policy.scheme.name)} · {pane.words.prepare.version(policy.scheme.version)}
      </span>
      {!hasChoice && begun.length === 0 && <Hint>{carry.asIs}</Hint>}
      {typed.length > 0 && (
        <>
          <Hint>{carry.found(pane.numbers.count(typed.length))}</Hint>
          <ChangeList evaluated={evaluated} changes={typed} />
        </>
      )}
      {hasChoice && <Basis basis={basis} onBasis={(next) => onChange({ ...carried, basis: next })} />}
      {!policy.isSound && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{basis === "sheet" ? carry.unsound : carry.unsoundRegistered}</MessageBarBody>
        </MessageBar>
      )}
      {begun.map((version, nth) => (
        <div key={nth}>
          <Hint>{carry.begun(pane.month(version.from))}</Hint>
          <ChangeList evaluated={evaluated} changes={version.changes} />
        </div>
      ))}
      {inOrderOfPeriod(pending).map((version, nth) => (
        <Hint key={nth}>{carry.waits(pane.month(version.from))}</Hint>
      ))}
    </div>
  );
}

function Basis({ basis, onBasis }: { basis: Carried["basis"]; onBasis: (basis: Carried["basis"]) => void }) {
  const { carry } = useBookWords();
  const label = useId();
  return (
    <>
      <span id={label}>{carry.basis}</span>
      <RadioGroup
        aria-labelledby={label}
        value={basis}
        onChange={(_event, data) => onBasis(data.value === "sheet" ? "sheet" : "registered")}
      >
        <Radio value="sheet" label={carry.bases.sheet} />
        <Radio value="registered" label={carry.bases.registered} />
      </RadioGroup>
    </>
  );
}
