import { Button, Spinner } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, DocumentAdd20Regular, DocumentEdit20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { blankScheme } from "../../../domain/edit/blankScheme";
import type { Scheme } from "../../../domain/scheme/scheme";
import type { PolicyWords } from "../../../text/policyWords";
import type { PolicyChoice } from "../../first/newPeriodDraft";
import { usePane } from "../../paneContext";
import { Hint } from "../../parts/Hint";
import { RowLinks } from "../../parts/RowLinks";
import { Section } from "../../parts/Section";
import { ImportPolicy } from "../own/ImportPolicy";
import { OwnPolicy } from "../own/OwnPolicy";
import { oneText } from "../own/useOwnPolicy";
import { SubScreen } from "../SubScreen";
import { usePolicyWords } from "../words";
import { ShippedPolicies } from "./ShippedPolicies";

interface ChoosePolicyProps {
  chosen: PolicyChoice;
  onChoose: (policy: PolicyChoice) => void;
  onClose: () => void;
}

type Base = { scheme: Scheme; isOwn: boolean };

/** A policy of one's own: from a file, from the chosen one with other items, or from nothing; below, every shipped one. */
export function ChoosePolicy({ chosen, onChoose, onClose }: ChoosePolicyProps) {
  const { store } = usePane();
  const { choose } = usePolicyWords();
  const [base, setBase] = useState<Base | null>(null);
  /** A policy put together here is given up for any other but a later state of itself. */
  const replace = (policy: PolicyChoice) => {
    const givesUp = chosen.kind === "own" && chosen.scheme !== base?.scheme;
    if (givesUp) store.unsaved.giveUp(() => onChoose(policy));
    else onChoose(policy);
  };
  if (base)
    return (
      <OwnPolicy
        base={base.scheme}
        isOwn={base.isOwn}
        onUse={(scheme) => replace({ kind: "own", scheme })}
        onClose={() => setBase(null)}
      />
    );
  return (
    <SubScreen title={choose.title} unsaved={false} onClose={onClose}>
      <AdaptPolicy chosen={chosen} onBase={setBase} />
      <ShippedPolicies
        chosen={chosen.kind === "shipped" ? chosen.id : null}
        onChoose={(id) => replace({ kind: "shipped", id })}
      />
    </SubScreen>
  );
}

/** Nothing yet but the names of who takes part, in the reader's language. */
const blankPolicy = (words: PolicyWords["build"]): Scheme =>
  blankScheme({
    name: oneText(words.blankName),
    rated: oneText(words.blankRated),
    scorer: oneText(words.blankScorer),
    approver: oneText(words.blankApprover),
  });

function AdaptPolicy({ chosen, onBase }: { chosen: PolicyChoice; onBase: (base: Base) => void }) {
  const { build, choose } = usePolicyWords();
  const [isLoading, setIsLoading] = useState(false);
  async function adapt() {
    if (chosen.kind !== "shipped") {
      onBase({ scheme: chosen.scheme, isOwn: true });
      return;
    }
    setIsLoading(true);
    const { schemeById } = await import("../../../schemes");
    const scheme = schemeById(chosen.id);
    setIsLoading(false);
    if (scheme) onBase({ scheme, isOwn: false });
  }
  return (
    <Section title={choose.own}>
      {chosen.kind === "own" && <InUse scheme={chosen.scheme} onOpen={() => void adapt()} />}
      <Hint>{choose.ownLead}</Hint>
      <div style={{ display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "6px", marginTop: "8px" }}>
        <ImportPolicy onRead={(scheme) => onBase({ scheme, isOwn: true })} />
        <Button
          size="small"
          icon={isLoading ? <Spinner size="tiny" /> : <DocumentEdit20Regular />}
          disabledFocusable={isLoading}
          onClick={() => void adapt()}
        >
          {choose.adapt}
        </Button>
        <Button
          size="small"
          icon={<DocumentAdd20Regular />}
          onClick={() => onBase({ scheme: blankPolicy(build), isOwn: true })}
        >
          {build.blank}
        </Button>
      </div>
    </Section>
  );
}

/** The policy of one's own that the workbook will be made with; it can be changed further. */
function InUse({ scheme, onOpen }: { scheme: Scheme; onOpen: () => void }) {
  const { local } = usePane();
  const { choose } = usePolicyWords();
  return (
    <RowLinks
      rows={[
        { key: scheme.id, name: local(scheme.name), detail: choose.inUse, icon: <CheckmarkCircle20Filled />, onOpen },
      ]}
    />
  );
}
