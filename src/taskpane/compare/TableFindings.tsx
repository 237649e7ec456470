import type { Finding } from "../../sheets/kit/finding";
import type { Naming } from "../../text/form/naming";
import { FindingCard } from "../check/FindingCard";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { CardGroup } from "../parts/CardGroup";
import { useCompareWords } from "./words";

const severities = ["error", "warning", "notice"] as const;

interface TableFindingsProps {
  findings: readonly Finding[];
  naming: Naming;
}

/** What the check finds in their cells, gravest first; nothing is put right from here. */
export function TableFindings({ findings, naming }: TableFindingsProps) {
  const compare = useCompareWords();
  const { numbers } = usePane();
  const title = compare.findings(numbers.count(findings.length));
  const sorted = severities.flatMap((severity) => findings.filter((one) => one.severity === severity));
  if (sorted.length === 0)
    return (
      <Section title={title}>
        <Hint>{compare.noFindings}</Hint>
      </Section>
    );
  return (
    <CardGroup
      title={title}
      hint={compare.findingsHint}
      all={sorted}
      card={(finding, nth) => (
        <FindingCard key={nth} finding={{ ...finding, fix: null, followers: [] }} kin={[]} naming={naming} />
      )}
    />
  );
}
