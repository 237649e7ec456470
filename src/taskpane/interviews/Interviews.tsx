import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { CheckmarkCircle48Regular, Clock48Regular } from "@fluentui/react-icons";
import type { Interview } from "../../domain/consequences/interview";
import { interviewRule } from "../../domain/consequences/interviewRule";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { usePane, usePeriodLength } from "../paneContext";
import { Empty } from "../parts/Empty";
import { Screen } from "../parts/Screen";
import { withoutTotal } from "../path";
import { HumanDecisions } from "./HumanDecisions";
import { InterviewList } from "./InterviewList";
import { MakeSheets } from "./MakeSheets";

/** Fourth step: whom the policy wants interviewed until when, the sheets for it, and what people must decide. */
export function Interviews({ evaluated }: { evaluated: EvaluatedPeriod }) {
  const { words } = usePane();
  const say = words.interviews;
  const rule = interviewRule(evaluated.scheme);
  const { approval } = evaluated.state;
  return (
    <Screen title={say.title}>
      {approval?.status !== "approved" && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say.notYet}</MessageBarBody>
        </MessageBar>
      )}
      {approval?.status === "approved" && approval.publishedOn === null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{say.notPublished}</MessageBarBody>
        </MessageBar>
      )}
      <MakeSheets evaluated={evaluated} rule={rule} />
      {evaluated.interviews.length > 0 && <InterviewList evaluated={evaluated} />}
      {evaluated.interviews.length === 0 && rule && <Nobody evaluated={evaluated} rule={rule} />}
      <HumanDecisions evaluated={evaluated} />
    </Screen>
  );
}

/** Nobody is due; as long as results are missing, that is only so far. */
function Nobody({ evaluated, rule }: { evaluated: EvaluatedPeriod; rule: Interview }) {
  const { words, numbers } = usePane();
  const length = usePeriodLength();
  const say = words.interviews;
  const open = withoutTotal(evaluated).length;
  /** Where everyone is interviewed an empty list needs no reason. */
  const hint = rule.belowGrade === null ? "" : say.noneHint(rule.belowGrade);
  if (open > 0)
    return <Empty icon={<Clock48Regular />} title={say.noneSoFar} hint={say.noneSoFarHint(numbers.count(open))} />;
  return <Empty icon={<CheckmarkCircle48Regular />} isGood title={say.none(length)} hint={hint} />;
}
