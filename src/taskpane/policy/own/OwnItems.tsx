import { Button } from "@fluentui/react-components";
import {
  Add16Regular,
  ArrowDown16Regular,
  ArrowUp16Regular,
  Delete16Regular,
  Edit16Regular,
} from "@fluentui/react-icons";
import { useState } from "react";
import { listsOf } from "../../../domain/edit/editLists";
import { movedItem, withoutItem } from "../../../domain/edit/editScheme";
import type { Item, Scheme } from "../../../domain/scheme/scheme";
import { usePane } from "../../paneContext";
import { Hint } from "../../parts/Hint";
import { Section } from "../../parts/Section";
import { SmallButton } from "../../parts/SmallButton";
import { usePolicyWords } from "../words";
import { AddItem } from "./AddItem";
import { ItemLists } from "./ItemLists";
import { useListStyles } from "./listStyles";

interface OwnItemsProps {
  scheme: Scheme;
  onChange: (scheme: Scheme) => void;
}

/** The items of a policy of one's own: their order, fewer of them, more of them. */
export function OwnItems({ scheme, onChange }: OwnItemsProps) {
  const styles = useListStyles();
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
          <ItemLine key={item.id} item={item} at={at} scheme={scheme} onChange={onChange} />
        ))}
      </ul>
      {isAdding && <AddItem scheme={scheme} onChange={onChange} onClose={() => setIsAdding(false)} />}
    </Section>
  );
}

function ItemLine({ item, at, scheme, onChange }: OwnItemsProps & { item: Item; at: number }) {
  const styles = useListStyles();
  const { local, numbers } = usePane();
  const { build, choose } = usePolicyWords();
  const [isEditing, setIsEditing] = useState(false);
  const name = local(item.name);
  return (
    <li className={styles.line}>
      <span className={styles.name}>
        {name}
        {item.full > 0 && <span className={styles.under}>{`${choose.full} ${numbers.points(item.full)}`}</span>}
      </span>
      {listsOf(item, at).length > 0 && (
        <SmallButton icon={<Edit16Regular />} name={build.edit(name)} onClick={() => setIsEditing(true)} />
      )}
      {isEditing && (
        <ItemLists item={item} at={at} scheme={scheme} onChange={onChange} onClose={() => setIsEditing(false)} />
      )}
      <SmallButton
        icon={<ArrowUp16Regular />}
        name={choose.up(name)}
        isOff={at === 0}
        onClick={() => onChange(movedItem(scheme, item.id, -1))}
      />
      <SmallButton
        icon={<ArrowDown16Regular />}
        name={choose.down(name)}
        isOff={at === scheme.items.length - 1}
        onClick={() => onChange(movedItem(scheme, item.id, 1))}
      />
      <SmallButton
        icon={<Delete16Regular />}
        name={choose.remove(name)}
        onClick={() => onChange(withoutItem(scheme, item.id))}
      />
    </li>
  );
}
