import { Button, Field, Input } from "@fluentui/react-components";
import { Add16Regular, Delete16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { listsOf, withEntry, withoutEntry } from "../../../domain/edit/editLists";
import type { ItemList } from "../../../domain/methods/method";
import type { Item } from "../../../domain/scheme/scheme";
import { usePane } from "../../paneContext";
import { FormDialog } from "../../parts/FormDialog";
import { Hint } from "../../parts/Hint";
import { SmallButton } from "../../parts/SmallButton";
import { numberText } from "../numberText";
import { usePolicyWords } from "../words";
import { useListStyles } from "./listStyles";
import type { OwnPartProps } from "./useOwnPolicy";
import { oneText } from "./useOwnPolicy";

interface ItemListsProps extends OwnPartProps {
  item: Item;
  at: number;
  onClose: () => void;
}

/** The steps, tiers and deductions of one item, to be added and taken out; nothing changes before it is said to be done. */
export function ItemLists({ item, at, scheme, onChange, onClose }: ItemListsProps) {
  const { local } = usePane();
  const { build } = usePolicyWords();
  const [draft, setDraft] = useState(scheme);
  const finish = () => {
    onChange(draft);
    onClose();
  };
  return (
    <FormDialog
      title={build.listTitle(local(item.name))}
      submit={build.done}
      unsaved={draft !== scheme}
      onSubmit={finish}
      onClose={onClose}
    >
      <Hint>{build.listHint}</Hint>
      {listsOf(draft.items[at] ?? item, at).map((list) => (
        <List key={list.path} list={list} scheme={draft} onChange={setDraft} />
      ))}
    </FormDialog>
  );
}

function List({ list, scheme, onChange }: OwnPartProps & { list: ItemList }) {
  const styles = useListStyles();
  const { local } = usePane();
  const { build } = usePolicyWords();
  const names = useEntryNames(list);
  const isLast = list.entries.length === 1;
  return (
    <div>
      {list.kind === "rules" && <div className={styles.title}>{local(list.name)}</div>}
      <ul className={styles.list}>
        {names.map((name, index) => (
          <li key={index} className={styles.line}>
            <span className={styles.name}>{name}</span>
            <SmallButton
              icon={<Delete16Regular />}
              name={build.removeEntry(name)}
              isOff={isLast}
              onClick={() => onChange(withoutEntry(scheme, list, index))}
            />
          </li>
        ))}
      </ul>
      <AddEntry list={list} scheme={scheme} onChange={onChange} />
    </div>
  );
}

function useEntryNames(list: ItemList): string[] {
  const { local, numbers } = usePane();
  const { build } = usePolicyWords();
  switch (list.kind) {
    case "steps":
      return list.entries.map(({ bound, points }) =>
        build.step(numbers.points(bound), numbers.points(points), list.method.better === "higher"),
      );
    case "tiers":
      return list.entries.map(({ label, from, points }) =>
        build.tier(label, `${numberText(from, "ratio")}%`, numbers.points(points)),
      );
    case "rules":
      return list.entries.map(({ name }) => local(name));
  }
}

/** A step needs no name; a tier and a deduction are called something. */
function AddEntry({ list, scheme, onChange }: OwnPartProps & { list: ItemList }) {
  const styles = useListStyles();
  const { build } = usePolicyWords();
  const [name, setName] = useState("");
  const add = () => {
    onChange(withEntry(scheme, list, oneText(name.trim())));
    setName("");
  };
  if (list.kind === "steps") {
    return (
      <Button size="small" icon={<Add16Regular />} onClick={add}>
        {build.addStep}
      </Button>
    );
  }
  return (
    <div className={styles.form}>
      <Field size="small" className={styles.field} label={build.entryName[list.kind]}>
        <Input className={styles.input} value={name} onChange={(_event, data) => setName(data.value)} />
      </Field>
      <Button
        size="small"

        icon={<Add16Regular />}
        disabledFocusable={name.trim() === ""}
        onClick={add}
      >
        {list.kind === "tiers" ? build.addTier : build.addRule}
      </Button>
    </div>
  );
}
