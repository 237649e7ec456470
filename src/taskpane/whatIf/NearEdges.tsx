import { makeStyles, tokens } from "@fluentui/react-components";
import type { NearEdge } from "../../domain/engine/whatIf";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { usePolicyWords } from "../policy/words";
import type { TriedPolicy } from "./triedPolicy";
import { WayUp } from "./WayUp";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  line: { padding: "5px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  small: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** People for whom half a point decides. */
export function NearEdges({ people, scheme, inputsOf }: { people: readonly NearEdge[] } & TriedPolicy) {
  const styles = useStyles();
  const { numbers } = usePane();
  const { whatIf } = usePolicyWords();
  return (
    <Section title={whatIf.near}>
      <Hint>{people.length === 0 ? whatIf.noNear : whatIf.nearLead}</Hint>
      <ul className={styles.list}>
        {people.map(({ number, name, total, grade, edge, other }) => (
          <li key={`${number} ${name}`} className={styles.line}>
            {number} {name}
            <span className={styles.small}>
              {whatIf.nearLine(numbers.points(total), grade, numbers.points(edge), other)}
            </span>
            <WayUp scheme={scheme} inputs={inputsOf({ number, name })} total={total} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
