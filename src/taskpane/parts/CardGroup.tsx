import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import { usePane } from "../paneContext";
import { Hint } from "./Hint";

const page = 40;

const useStyles = makeStyles({
  group: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: "hidden",
  },
  head: { padding: "8px 12px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { listStyle: "none", margin: 0, padding: 0 },
  more: { padding: "8px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

interface CardGroupProps<One> {
  title: string;
  hint?: string;
  /** What can be done with all of them. */
  action?: ReactNode;
  all: readonly One[];
  card: (one: One, nth: number) => ReactNode;
}

/** Cards under a heading, the first of them at once. */
export function CardGroup<One>({ title, hint, action, all, card }: CardGroupProps<One>) {
  const styles = useStyles();
  const { words, numbers } = usePane();
  const [limit, setLimit] = useState(page);
  const heading = useId();
  const rest = all.length - limit;
  return (
    <section className={styles.group} aria-labelledby={heading}>
      <div className={styles.head}>
        <h3 id={heading} className={styles.title}>
          {title}
        </h3>
        {hint !== undefined && <Hint>{hint}</Hint>}
        {action}
      </div>
      <ul className={styles.list}>{all.slice(0, limit).map(card)}</ul>
      {rest > 0 && (
        <div className={styles.more}>
          <Button size="small" appearance="subtle" onClick={() => setLimit(limit + page)}>
            {words.check.more(numbers.count(Math.min(rest, page)))}
          </Button>
        </div>
      )}
    </section>
  );
}
