import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../sheets/kit/finding";
import { useIssueText } from "../issueWords";
import { usePane } from "../paneContext";

const useStyles = makeStyles({
  details: { marginTop: "4px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: { cursor: "pointer" },
  list: { margin: "2px 0 0", paddingLeft: "18px" },
});

/** What is found only because of this one, and goes with it. */
export function Followers({ followers }: { followers: readonly Finding[] }) {
  const styles = useStyles();
  const { words, numbers, goTo } = usePane();
  const issueText = useIssueText();
  if (followers.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{words.check.followers(numbers.count(followers.length))}</summary>
      <ul className={styles.list}>
        {followers.map(({ issue, at }, nth) => (
          <li key={nth}>
            {issueText(issue).title}{" "}
            {at && (
              <Link as="button" onClick={() => goTo(at)}>
                {at.sheet}!{at.address}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
