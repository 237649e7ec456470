import { Button, Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { People48Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useState } from "react";
import type { ApprovalChange } from "../../sheets/approval/approvalChanges";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { lengthsAbove } from "../../sheets/rollUp/rolledUp";
import { BooksCard } from "../books/BooksCard";
import { usePane } from "../paneContext";
import { PrintCards } from "../cards/PrintCards";
import { Deadlines } from "../parts/Deadlines";
import { Empty } from "../parts/Empty";
import { Loading } from "../parts/Loading";
import { Screen } from "../parts/Screen";
import { Section } from "../parts/Section";
import { findingsToCheck, peopleToFill, withSeverity, type StepId } from "../path";
import { ApprovalStatus } from "./ApprovalStatus";
import { ApprovalSteps } from "./ApprovalSteps";
import { Changes } from "./Changes";
import { Distribution } from "./Distribution";
import { NextPeriod } from "./NextPeriod";
import { Publish } from "./Publish";

const SlipsCard = lazy(() => import("../travel/SlipsCard").then((module) => ({ default: module.SlipsCard })));
const RollUp = lazy(() => import("../books/RollUp").then((module) => ({ default: module.RollUpScreen })));

/** Third step: the sheet the approver reads, the decision, and the day the results are made known. */
export function Approve({ evaluated, onStep }: { evaluated: EvaluatedPeriod; onStep: (step: StepId) => void }) {
  const { words } = usePane();
  const [isRollingUp, setIsRollingUp] = useState(false);
  if (evaluated.people.length === 0)
    return (
      <Screen title={words.approve.title}>
        <Empty icon={<People48Regular />} title={words.check.nobody} />
      </Screen>
    );
  if (isRollingUp)
    return (
      <Suspense fallback={<Loading />}>
        <RollUp evaluated={evaluated} onClose={() => setIsRollingUp(false)} />
      </Suspense>
    );
  return <Overview evaluated={evaluated} onStep={onStep} onRollUp={() => setIsRollingUp(true)} />;
}

interface OverviewProps {
  evaluated: EvaluatedPeriod;
  onStep: (step: StepId) => void;
  onRollUp: () => void;
}

function Overview({ evaluated, onStep, onRollUp }: OverviewProps) {
  const { words, goTo } = usePane();
  const [changes, setChanges] = useState<readonly ApprovalChange[] | null>(null);
  const { approval, sheets } = evaluated.state;
  const open = (
    <Button size="small" onClick={() => goTo({ sheet: sheets.approval, address: "A1" })}>
      {words.approve.open}
    </Button>
  );
  return (
    <Screen title={words.approve.title}>
      <OpenFindings evaluated={evaluated} onStep={onStep} />
      <Section title={words.approve.sheet} aside={approval && open}>
        <ApprovalStatus evaluated={evaluated} />
        <ApprovalSteps evaluated={evaluated} onChanges={setChanges} />
      </Section>
      {changes && <Changes changes={changes} />}
      {approval?.status === "approved" && <Publish evaluated={evaluated} approval={approval} />}
      {typeof approval?.publishedOn === "string" && !evaluated.isApprovalStale && (
        <>
          <Suspense fallback={null}>
            <SlipsCard evaluated={evaluated} />
          </Suspense>
          <NextPeriod evaluated={evaluated} />
        </>
      )}
      <Distribution evaluated={evaluated} />
      <PrintCards evaluated={evaluated} />
      {lengthsAbove(evaluated).length > 0 && (
        <BooksCard title={words.approve.rollUp} open={words.approve.rollUpOpen} onOpen={onRollUp} />
      )}
      <Deadlines evaluated={evaluated} />
    </Screen>
  );
}

function OpenFindings({ evaluated, onStep }: { evaluated: EvaluatedPeriod; onStep: (step: StepId) => void }) {
  const { words, numbers } = usePane();
  const findings = findingsToCheck(evaluated);
  const count = (severity: "error" | "warning") => withSeverity(findings, severity).length;
  const [errors, warnings, unfilled] = [count("error"), count("warning"), peopleToFill(evaluated)];
  if (errors + warnings + unfilled === 0 || evaluated.state.approval?.status === "approved") return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {unfilled > 0 && words.approve.unfilled(numbers.count(unfilled))}{" "}
        {errors + warnings > 0 && words.approve.findings(numbers.count(errors), numbers.count(warnings))}{" "}
        <Link as="button" onClick={() => onStep("check")}>
          {words.approve.seeFindings}
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
}
