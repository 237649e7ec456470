import { Button } from "@fluentui/react-components";
import { type ReactNode, useId, useState } from "react";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { useCardStyles } from "./cards";
import { useCompareWords } from "./words";

const page = 40;

interface CardGroupProps<One> {
  title: string;
  hint?: string;
  all: readonly One[];
  card: (one: One, nth: number) => ReactNode;
}

/** Cards under a heading, the first of them at once. */
export function CardGroup<One>({ title, hint, all, card }: CardGroupProps<One>) {
  const styles = useCardStyles();
  const compare = useCompareWords();
  const { numbers } = usePane();
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
      </div>
      <ul className={styles.list}>{all.slice(0, limit).map(card)}</ul>
      {rest > 0 && (
        <div className={styles.more}>
          <Button size="small" appearance="subtle" onClick={() => setLimit(limit + page)}>
            {compare.more(numbers.count(Math.min(rest, page)))}
          </Button>
        </div>
      )}
    </section>
  );
}
