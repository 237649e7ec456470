import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular, ArrowDown16Regular, ArrowUp16Regular, Delete16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { movedItem, withoutItem } from "../../../domain/editScheme";
import type { Item, Scheme } from "../../../domain/scheme";
import { usePane } from "../../paneContext";
import { Hint } from "../../parts/Hint";
import { Section } from "../../parts/Section";
import { usePolicyWords } from "../words";
import { AddItem } from "./AddItem";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  line: {
    display: "flex",
    alignItems: "center",
    gap: "2px",
    padding: "4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  full: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    marginRight: "4px",
  },
  button: { minWidth: "28px" },
});

interface OwnItemsProps {
  scheme: Scheme;
  onChange: (scheme: Scheme) => void;
}

/** The items of a policy of one's own: their order, fewer of them, more of them. */
export function OwnItems({ scheme, onChange }: OwnItemsProps) {
  const styles = useStyles();
  const { choose } = usePolicyWords();
  const [isAdding, setIsAdding] = useState(false);
  const add = (
    <Button size="small" icon={<Add16Regular />} onClick={() => setIsAdding(true)}>
      {choose.add}
    </Button>
  );
  return (
    <Section title={choose.items} aside={add}>
      {scheme.items.length === 0 && <Hint>{choose.noItems}</Hint>}
      <ul className={styles.list}>
        {scheme.items.map((item, at) => (
          <ItemLine key={item.id} {...{ item, at, scheme, onChange }} />
        ))}
      </ul>
      {isAdding && <AddItem scheme={scheme} onChange={onChange} onClose={() => setIsAdding(false)} />}
    </Section>
  );
}

function ItemLine({ item, at, scheme, onChange }: OwnItemsProps & { item: Item; at: number }) {
  const styles = useStyles();
  const { local, numbers } = usePane();
  const { choose } = usePolicyWords();
  const name = local(item.name);
  const small = { size: "small", appearance: "subtle", className: styles.button } as const;
  return (
    <li className={styles.line}>
      <span className={styles.name}>{name}</span>
      <span className={styles.full}>{item.full > 0 && `${choose.full} ${numbers.points(item.full)}`}</span>
      <Button
        {...small}
        icon={<ArrowUp16Regular />}
        aria-label={choose.up(name)}
        disabledFocusable={at === 0}
        onClick={() => onChange(movedItem(scheme, item.id, -1))}
      />
      <Button
        {...small}
        icon={<ArrowDown16Regular />}
        aria-label={choose.down(name)}
        disabledFocusable={at === scheme.items.length - 1}
        onClick={() => onChange(movedItem(scheme, item.id, 1))}
      />
      <Button
        {...small}
        icon={<Delete16Regular />}
        aria-label={choose.remove(name)}
        onClick={() => onChange(withoutItem(scheme, item.id))}
      />
    </li>
  );
}
