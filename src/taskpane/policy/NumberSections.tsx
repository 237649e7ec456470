import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { NumberAt } from "../../domain/places/policyNumbers";
import { usePane } from "../paneContext";
import { Disclosure } from "./Disclosure";
import { NumberField } from "./NumberField";
import type { PolicySection, SectionLine } from "./sections";
import type { FieldTexts } from "./useFieldTexts";
import { usePolicyWords } from "./words";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  line: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, minWidth: 0 },
  row: { display: "flex", alignItems: "flex-start", gap: "8px" },
  text: { flex: "1 1 0", minWidth: 0, overflowWrap: "anywhere" },
  source: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  group: { fontWeight: tokens.fontWeightSemibold },
  small: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    whiteSpace: "pre-line",
  },
  changed: { flexShrink: 0, whiteSpace: "nowrap" },
  fields: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: "6px 14px", marginTop: "4px" },
});

interface NumberEditing {
  valueOf: (path: string) => number;
  wasOf: (path: string) => number;
  set: (numbers: readonly NumberAt[]) => void;
}

interface NumberSectionsProps {
  sections: readonly PolicySection[];
  editing: NumberEditing;
  typed: FieldTexts;
  isLocked: boolean;
}

/** Every number of the policy under its line, section by section; the first one is open, and where a number cannot be taken. */
export function NumberSections({ sections, editing, typed, isLocked }: NumberSectionsProps) {
  const styles = useStyles();
  const { numbers } = usePane();
  const { policy } = usePolicyWords();
  const faults = typed.faults(editing.valueOf);
  return sections.map((section, at) => {
    const places = section.lines.flatMap((line) => line.places);
    const changed = places.filter(({ number }) => editing.valueOf(number.path) !== editing.wasOf(number.path)).length;
    return (
      <Disclosure
        key={section.title}
        title={section.title}
        isOpen={at === 0 || places.some(({ number }) => faults.includes(number.path))}
        {...(changed > 0 && {
          aside: (
            <Badge appearance="tint" className={styles.changed}>
              {policy.changedHere(numbers.count(changed))}
            </Badge>
          ),
        })}
      >
        {() => (
          <ul className={styles.list}>
            {section.lines.map((line, nth) => (
              <Line key={nth} line={line} editing={editing} typed={typed} isLocked={isLocked} />
            ))}
          </ul>
        )}
      </Disclosure>
    );
  });
}

function Line({ line, editing, typed, isLocked }: { line: SectionLine } & Omit<NumberSectionsProps, "sections">) {
  const styles = useStyles();
  const name = line.name.replaceAll("\n", " ");
  const fields = line.places.map(({ number, heading, limits }) => (
    <NumberField
      key={number.path}
      number={number}
      heading={heading}
      limits={limits}
      isLocked={isLocked}
      line={name}
      value={editing.valueOf(number.path)}
      typed={typed.of(number.path, editing.valueOf(number.path))}
      onType={(text) => typed.put(number.path, text)}
      was={editing.wasOf(number.path)}
      onChange={(now) => editing.set([{ path: number.path, now }])}
    />
  ));
  return (
    <li className={styles.line}>
      <div className={styles.row}>
        <div className={styles.text}>
          <span className={mergeClasses(line.level === "group" && styles.group)}>{name}</span>{" "}
          <span className={styles.source}>{line.source}</span>
          {line.how !== "" && <div className={styles.small}>{line.how}</div>}
        </div>
        {fields.length === 1 && fields}
      </div>
      {fields.length > 1 && <div className={styles.fields}>{fields}</div>}
      {line.note !== "" && <div className={styles.small}>{line.note}</div>}
    </li>
  );
}
