import { Badge, Field, makeStyles, Select } from "@fluentui/react-components";
import type { Scheme } from "../../domain/scheme/scheme";
import type { ProposedArea } from "../../sheets/adopt/areas";
import type { Meaning } from "../../sheets/book/mapping";
import { markedNames } from "../../sheets/adopt/wordLevels";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { cellText } from "./cellText";
import { type ColumnChoice, meaningKey, meaningOptions, type OptionGroup } from "./columns";
import type { TypedWords } from "./columnWords";
import { WordFields } from "./WordFields";
import { useMeaningName } from "./useMeaningName";
import { useCompareWords } from "./words";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px", marginTop: "6px" },
  label: { display: "inline-flex", flexWrap: "wrap", alignItems: "center", gap: "4px 6px", overflowWrap: "anywhere" },
});

interface ColumnListProps {
  area: ProposedArea;
  columns: readonly ColumnChoice[];
  policy: Scheme;
  words: TypedWords;
  onSay: (at: number, means: Meaning) => void;
  onWords: (words: TypedWords) => void;
}

/** Every column with what it is; a doubtful one is not used and says so. */
export function ColumnList(props: ColumnListProps) {
  const styles = useStyles();
  const compare = useCompareWords();
  return (
    <Section title={compare.columns}>
      <Hint>{compare.columnsHint}</Hint>
      <div className={styles.list}>
        {props.columns.map((column) => (
          <ColumnLine key={column.at} {...props} column={column} />
        ))}
      </div>
    </Section>
  );
}

const sampled = 8;
const shown = 3;

/** The first values that differ. */
function sampleOf(area: ProposedArea, at: number): string {
  const values = area.people.slice(0, sampled).map(({ row }) => cellText(area, row, at).slice(0, 18));
  return [...new Set(values)]
    .filter((value) => value !== "")
    .slice(0, shown)
    .join(" / ");
}

function ColumnLine({ area, column, policy, words, onSay, onWords }: ColumnListProps & { column: ColumnChoice }) {
  const styles = useStyles();
  const compare = useCompareWords();
  const nameOf = useMeaningName(policy);
  const { at, heading, means, isOpen, maybe } = column;
  const sample = sampleOf(area, at);
  const label = (
    <span className={styles.label}>
      {heading}
      {isOpen && (
        <Badge size="small" appearance="tint" color="warning">
          {compare.open}
        </Badge>
      )}
    </span>
  );
  return (
    <div>
      <Field size="small" label={label}>
        <MeaningSelect policy={policy} means={means} onSay={(said) => onSay(at, said)} />
      </Field>
      {maybe && <Hint>{compare.maybe(nameOf(maybe))}</Hint>}
      {sample !== "" && <Hint>{compare.sample(sample)}</Hint>}
      {means.kind === "name" && <MarkedNames area={area} />}
      <WordFields area={area} column={column} policy={policy} typed={words} onChange={onWords} />
    </div>
  );
}

/** Somebody who was away is still evaluated until the row says otherwise: it is told, and nothing is done. */
function MarkedNames({ area }: { area: ProposedArea }) {
  const compare = useCompareWords();
  const names = markedNames(area);
  return names.length === 0 ? null : <Hint>{compare.markedNames(names.slice(0, sampled).join(compare.listing))}</Hint>;
}

interface MeaningSelectProps {
  policy: Scheme;
  means: Meaning;
  onSay: (means: Meaning) => void;
}

function MeaningSelect({ policy, means, onSay, ...field }: MeaningSelectProps) {
  const compare = useCompareWords();
  const nameOf = useMeaningName(policy);
  const options = meaningOptions(policy);
  const all = Object.values(options).flat();
  return (
    <Select
      {...field}
      size="small"
      value={meaningKey(means)}
      onChange={(_event, data) => {
        const said = all.find((one) => meaningKey(one) === data.value);
        if (said) onSay(said);
      }}
    >
      {(Object.keys(options) as OptionGroup[])
        .filter((group) => options[group].length > 0)
        .map((group) => (
          <optgroup key={group} label={compare.groups[group]}>
            {options[group].map((one) => (
              <option key={meaningKey(one)} value={meaningKey(one)}>
                {nameOf(one)}
              </option>
            ))}
          </optgroup>
        ))}
    </Select>
  );
}
