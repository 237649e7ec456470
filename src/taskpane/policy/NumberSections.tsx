import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { NumberAt } from "../../domain/policyNumbers";
import { usePane } from "../paneContext";
import { Disclosure } from "./Disclosure";
import { NumberField } from "./NumberField";
import type { PolicySection, SectionLine } from "./sections";
import { usePolicyWords } from "./words";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  line: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, minWidth: 0 },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "0 8px" },
  name: { flex: "1 1 0", minWidth: "120px", overflowWrap: "anywhere" },
  group: { fontWeight: tokens.fontWeightSemibold },
  small: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
  },
  fields: { display: "flex", flexWrap: "wrap", gap: "6px 14px", marginTop: "4px" },
});

export interface NumberEditing {
  valueOf: (path: string) => number;
  wasOf: (path: string) => number;
  set: (numbers: readonly NumberAt[]) => void;
}

interface NumberSectionsProps {
  sections: readonly PolicySection[];
  editing: NumberEditing;
  isLocked: boolean;
}

/** Every number of the policy under its line, section by section; the first section is open. */
export function NumberSections({ sections, editing, isLocked }: NumberSectionsProps) {
  const styles = useStyles();
  const { numbers } = usePane();
  const { policy } = usePolicyWords();
  return sections.map((section, at) => {
    const changed = section.lines
      .flatMap(({ places }) => places)
      .filter(({ number }) => editing.valueOf(number.path) !== editing.wasOf(number.path)).length;
    return (
      <Disclosure
        key={section.title}
        title={section.title}
        isOpen={at === 0}
        {...(changed > 0 && { aside: <Badge appearance="tint">{policy.changedHere(numbers.count(changed))}</Badge> })}
      >
        {() => (
          <ul className={styles.list}>
            {section.lines.map((line, nth) => (
              <Line key={nth} {...{ line, editing, isLocked }} />
            ))}
          </ul>
        )}
      </Disclosure>
    );
  });
}

function Line({ line, editing, isLocked }: { line: SectionLine } & Omit<NumberSectionsProps, "sections">) {
  const styles = useStyles();
  const name = line.name.replaceAll("\n", " ");
  return (
    <li className={styles.line}>
      <div className={styles.head}>
        <span className={line.level === "group" ? `${styles.name} ${styles.group}` : styles.name}>{name}</span>
        {line.source !== "" && <span className={styles.small}>{line.source}</span>}
      </div>
      {line.how !== "" && <div className={styles.small}>{line.how}</div>}
      {line.places.length > 0 && (
        <div className={styles.fields}>
          {line.places.map(({ number, heading }) => (
            <NumberField
              key={number.path}
              {...{ number, heading, isLocked }}
              line={name}
              value={editing.valueOf(number.path)}
              was={editing.wasOf(number.path)}
              onChange={(now) => editing.set([{ path: number.path, now }])}
            />
          ))}
        </div>
      )}
      {line.note !== "" && <div className={styles.small}>{line.note}</div>}
    </li>
  );
}
