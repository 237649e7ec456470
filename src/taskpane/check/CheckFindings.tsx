import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle48Regular, People48Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useState } from "react";
import type { Finding, Severity } from "../../sheets/kit/finding";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { usePane, usePaneState } from "../paneContext";
import { CardGroup } from "../parts/CardGroup";
import { Empty } from "../parts/Empty";
import { Hint } from "../parts/Hint";
import { Screen } from "../parts/Screen";
import { findingsToCheck, stillToFill, withSeverity } from "../path";
import { FindingCard } from "./FindingCard";
import { FixTogether } from "./FixButtons";
import { summaryMark } from "./nextFinding";
import { leadersOf, safelyTogether } from "./sameFixes";
import { severities, SeverityFilter, type Shown } from "./SeverityFilter";

const FormulaCare = lazy(() => import("../formulas/FormulaCare").then((module) => ({ default: module.FormulaCare })));
const FillProgress = lazy(() => import("./FillProgress").then((module) => ({ default: module.FillProgress })));

const useStyles = makeStyles({
  status: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Everything the check found, gravest first; read again by itself after edits. */
export function CheckFindings({ evaluated }: { evaluated: EvaluatedPeriod }) {
  const { words } = usePane();
  const [shown, setShown] = useState<Shown>("all");
  const findings = findingsToCheck(evaluated);
  const ahead = stillToFill(evaluated);
  const of = (severity: Severity) => withSeverity(findings, severity);
  const counts = {
    all: findings.length,
    error: of("error").length,
    warning: of("warning").length,
    notice: of("notice").length,
  };
  return (
    <Screen title={words.check.title}>
      {counts.all > 0 && <SeverityFilter counts={counts} shown={shown} onShow={setShown} />}
      <Status counts={counts} />
      <Suspense fallback={null}>
        <FormulaCare />
      </Suspense>
      {ahead.length > 0 && (
        <Suspense>
          <FillProgress evaluated={evaluated} ahead={ahead} />
        </Suspense>
      )}
      {counts.all === 0 && ahead.length === 0 && <NothingFound hasPeople={evaluated.people.length > 0} />}
      {shown !== "all" && counts.all > 0 && counts[shown] === 0 && <Hint>{words.check.noneOfKind}</Hint>}
      {severities
        .filter((severity) => (shown === "all" || shown === severity) && counts[severity] > 0)
        .map((severity) => (
          <Group key={severity} severity={severity} findings={of(severity)} />
        ))}
    </Screen>
  );
}

function Status({ counts }: { counts: Readonly<Record<Shown, number>> }) {
  const styles = useStyles();
  const { words, numbers } = usePane();
  const { reading, isWatching } = usePaneState();
  const count = (severity: Severity) => numbers.count(counts[severity]);
  const summary = words.check.summary(count("error"), count("warning"), count("notice"));
  const mode = isWatching ? words.check.watching : words.check.notWatching;
  return (
    <div role="status" aria-live="polite" tabIndex={-1} className={styles.status} {...{ [summaryMark]: "" }}>
      {reading === "again" ? words.check.rereading : counts.all === 0 ? mode : `${summary} · ${mode}`}
    </div>
  );
}

function NothingFound({ hasPeople }: { hasPeople: boolean }) {
  const { words } = usePane();
  if (!hasPeople) return <Empty icon={<People48Regular />} title={words.check.nobody} />;
  return (
    <Empty icon={<CheckmarkCircle48Regular />} isGood title={words.check.allClear} hint={words.check.allClearHint} />
  );
}

function Group({ severity, findings }: { severity: Severity; findings: readonly Finding[] }) {
  const { words, numbers } = usePane();
  const leaders = leadersOf(findings);
  const together = safelyTogether(findings);
  const isMixed = new Set(together.map(({ issue }) => issue.code)).size > 1;
  return (
    <CardGroup
      title={`${words.check.severity[severity]} ${numbers.count(findings.length)}`}
      hint={words.check.severityHint[severity]}
      action={
        severity === "error" && isMixed ? (
          <FixTogether label={words.check.fixEverything(numbers.count(together.length))} findings={together} />
        ) : null
      }
      all={findings}
      card={(finding, at) => (
        <FindingCard key={keyOf(finding, at)} finding={finding} kin={leaders.get(finding) ?? []} />
      )}
    />
  );
}

/** Stays with the finding while others before it are put right, so that the focus does not jump. */
const keyOf = ({ issue, at }: Finding, nth: number): string =>
  at ? `${issue.code} ${at.sheet}!${at.address}` : `${issue.code} ${nth}`;
