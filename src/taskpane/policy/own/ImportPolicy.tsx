import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { PolicyIssue } from "../../../domain/issue/policyIssue";
import { type PolicyFile, readPolicyText } from "../../../domain/parse/policyFile";
import { policySeverity } from "../../../domain/issue/policySeverity";
import type { Scheme } from "../../../domain/scheme/scheme";
import { issueText } from "../../../text/speaker/issueText";
import { plainNaming } from "../../../text/speaker/naming";
import { usePane } from "../../paneContext";
import { Hint } from "../../parts/Hint";
import { usePolicyWords } from "../words";

const largest = 2_000_000;
const shown = 20;

const useStyles = makeStyles({
  input: { display: "none" },
  list: { margin: "4px 0 0", paddingLeft: "18px" },
  place: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

type Refusal = { file: string } & (Exclude<PolicyFile, { kind: "policy" }> | { kind: "tooLarge" });

/** Takes a policy from a file: all of it, or none of it with every reason. */
export function ImportPolicy({ onRead }: { onRead: (scheme: Scheme) => void }) {
  const styles = useStyles();
  const { choose } = usePolicyWords();
  const input = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function read(file: File) {
    if (file.size > largest) {
      setRefusal({ file: file.name, kind: "tooLarge" });
      return;
    }
    const found = readPolicyText(await file.text());
    setRefusal(found.kind === "policy" ? null : { file: file.name, ...found });
    if (found.kind === "policy") onRead(found.scheme);
  }

  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className={styles.input}
        aria-label={choose.import}
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file) void read(file);
        }}
      />
      <Button size="small" icon={<FolderOpen20Regular />} onClick={() => input.current?.click()}>
        {choose.import}
      </Button>
      <div role="status" aria-live="polite">
        {refusal && <Refused refusal={refusal} />}
      </div>
    </>
  );
}

function Refused({ refusal }: { refusal: Refusal }) {
  const { choose } = usePolicyWords();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{choose.refused(refusal.file)}</MessageBarTitle>
        {refusal.kind === "refused" ? <Reasons issues={refusal.issues} /> : choose[refusal.kind]}
      </MessageBarBody>
    </MessageBar>
  );
}

/** Each fault with its place in the file; what is only odd is left out here. */
function Reasons({ issues }: { issues: readonly PolicyIssue[] }) {
  const styles = useStyles();
  const { language, numbers } = usePane();
  const { choose } = usePolicyWords();
  const errors = issues.filter((issue) => policySeverity(issue) === "error");
  const rest = errors.length - shown;
  return (
    <>
      {choose.refusedLead(numbers.count(errors.length))}
      <ul className={styles.list}>
        {errors.slice(0, shown).map((issue, nth) => (
          <li key={nth}>
            {issueText(issue, plainNaming(language), language).title}
            <Place issue={issue} />
          </li>
        ))}
      </ul>
      {rest > 0 && <Hint>{choose.more(numbers.count(rest))}</Hint>}
    </>
  );
}

/** The place as the file has it, where the words do not name it already. */
function Place({ issue }: { issue: PolicyIssue }) {
  const styles = useStyles();
  const { language } = usePane();
  if (!("path" in issue)) return null;
  const say = issueText(issue, plainNaming(language), language);
  return (
    <span className={styles.place}>
      {" "}
      {say.title.includes(issue.path) ? "" : `${issue.path}: `}
      {say.read}
    </span>
  );
}
