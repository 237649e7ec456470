import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../sheets/kit/finding";
import type { Naming } from "../../text/form/naming";
import { useIssueText } from "../issueWords";
import { usePane } from "../paneContext";
import { FixButtons } from "./FixButtons";
import { Followers } from "./Followers";
import { findingMark } from "./nextFinding";
import type { Fixable } from "./sameFixes";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  card: { display: "flex", gap: "8px", padding: "8px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  icon: { paddingTop: "2px", lineHeight: 0 },
  body: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  where: { display: "flex", flexWrap: "wrap", gap: "0 8px", fontSize: tokens.fontSizeBase200 },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  person: { color: tokens.colorNeutralForeground2 },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: "1px 8px",
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fact: { display: "contents" },
  term: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  value: { margin: 0 },
  advice: { margin: "4px 0 0", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface FindingCardProps {
  finding: Finding;
  kin: readonly Fixable[];
  /** By another policy than that of the period. */
  naming?: Naming;
}

/** One finding: what is wrong, where, what was read and expected, and the way out. */
export function FindingCard({ finding, kin, naming }: FindingCardProps) {
  const styles = useStyles();
  const { words } = usePane();
  const issue = useIssueText(naming)(finding.issue);
  const facts = [
    [words.check.read, issue.read],
    [words.check[expectedTerm(finding)], issue.expected],
  ] as const;
  return (
    <li className={styles.card} tabIndex={-1} {...{ [findingMark]: "" }}>
      <span className={styles.icon}>
        <SeverityIcon severity={finding.severity} />
      </span>
      <div className={styles.body}>
        <span className={styles.title}>{issue.title}</span>
        <Where finding={finding} />
        <dl className={styles.facts}>
          {facts.map(([term, value]) => (
            <div key={term} className={styles.fact}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.advice}>{issue.fix}</p>
        <Followers followers={finding.followers ?? []} />
        <FixButtons finding={finding} kin={kin} />
      </div>
    </li>
  );
}

/** An error of a cell says what to enter there; what is only odd is explained. */
function expectedTerm({ severity, at }: Finding): "expected" | "shouldBe" | "explained" {
  if (severity !== "error") return "explained";
  return at === null ? "shouldBe" : "expected";
}

function Where({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const { words, goTo } = usePane();
  const { at, person } = finding;
  if (!at && !person) return null;
  const place = at ? `${at.sheet}!${at.address}` : "";
  return (
    <span className={styles.where}>
      {person && (
        <span className={styles.person}>
          {person.number} {person.name}
        </span>
      )}
      {at && (
        <Link as="button" className={styles.link} aria-label={words.check.goTo(place)} onClick={() => goTo(at)}>
          {place}
        </Link>
      )}
    </span>
  );
}
