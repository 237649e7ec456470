import { makeStyles } from "@fluentui/react-components";
import { Section } from "../parts/Section";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  line: { padding: "2px 0", overflowWrap: "anywhere" },
});

/** A titled list of sentences; nothing where there are none. */
export function Sentences({ title, lines }: { title: string; lines: readonly string[] }) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {lines.map((line, at) => (
          <li key={at} className={styles.line}>
            {line}
          </li>
        ))}
      </ul>
    </Section>
  );
}
