import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { Wrench16Regular } from "@fluentui/react-icons";
import type { PolicyIssue } from "../../domain/issue/policyIssue";
import { policyFix } from "../../domain/bonds/policyFix";
import type { NumberAt } from "../../domain/places/policyNumbers";
import { policySeverity } from "../../domain/issue/policySeverity";
import type { Scheme } from "../../domain/scheme/scheme";
import { issueText } from "../../text/speaker/issueText";
import { namingOf } from "../../text/speaker/naming";
import { SeverityIcon } from "../check/SeverityIcon";
import { usePane, usePeriodLength } from "../paneContext";
import { Section } from "../parts/Section";
import { usePolicyWords } from "./words";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  line: { display: "flex", gap: "8px", padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  icon: { paddingTop: "2px", lineHeight: 0 },
  body: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  fix: { marginTop: "4px" },
});

interface DraftFindingsProps {
  title: string;
  scheme: Scheme;
  issues: readonly PolicyIssue[];
  onFix: (numbers: readonly NumberAt[]) => void;
  /** The cell of a place of the policy, where there is a sheet. */
  goTo?: (path: string) => { name: string; go: () => void } | null;
}

/** What is wrong with a policy that is still being changed, with a way out where numbers alone tell it. */
export function DraftFindings(props: DraftFindingsProps) {
  const styles = useStyles();
  const { policy } = usePolicyWords();
  return (
    <Section title={props.title}>
      <div role="status" aria-live="polite">
        {props.issues.length === 0 && <span className={styles.small}>{policy.noFindings}</span>}
      </div>
      <ul className={styles.list}>
        {props.issues.map((issue) => (
          <DraftFinding key={`${issue.code} ${placeOf(issue)}`} {...props} issue={issue} />
        ))}
      </ul>
    </Section>
  );
}

const placeOf = (issue: PolicyIssue): string => ("path" in issue ? issue.path : "items");

function DraftFinding({ issue, scheme, onFix, goTo }: DraftFindingsProps & { issue: PolicyIssue }) {
  const styles = useStyles();
  const { language, words } = usePane();
  const { policy } = usePolicyWords();
  const say = issueText(issue, namingOf(scheme, language, usePeriodLength()), language);
  const fix = policyFix(scheme, issue);
  const cell = goTo?.(placeOf(issue)) ?? null;
  return (
    <li className={styles.line}>
      <span className={styles.icon}>
        <SeverityIcon severity={policySeverity(issue)} />
      </span>
      <div className={styles.body}>
        <span className={styles.title}>{say.title}</span>
        <span className={styles.small}>
          {words.check.read} {say.read} · {words.check.expected} {say.expected}
          {cell && (
            <>
              {" · "}
              <Link as="button" className={styles.small} aria-label={policy.goToCell(cell.name)} onClick={cell.go}>
                {cell.name}
              </Link>
            </>
          )}
        </span>
        {fix && (
          <div className={styles.fix}>
            <Button size="small" icon={<Wrench16Regular />} onClick={() => onFix(fix)}>
              <FixWords fix={fix} />
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}

const spelledOut = 6;

function FixWords({ fix }: { fix: readonly NumberAt[] }) {
  const { numbers } = usePane();
  const { policy } = usePolicyWords();
  return fix.length > spelledOut
    ? policy.fixedMany(numbers.count(fix.length))
    : policy.fixed(fix.map(({ now }) => numbers.exact(now)));
}
