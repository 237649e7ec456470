import { Checkbox, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReadRecords } from "../../actions/readRecords";
import { periodOf } from "../../domain/time/period";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import type { RecordPreview } from "../../sheets/records/previewRecords";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { FindingList } from "./FindingList";
import { PreviewTable } from "./PreviewTable";
import type { RecordChoices } from "./useRecords";

const useStyles = makeStyles({ choices: { display: "flex", flexDirection: "column", marginTop: "8px" } });

interface PreviewProps {
  preview: RecordPreview;
  /** Cells of 评分表 in which somebody typed a figure. */
  typed: number;
  read: ReadRecords;
  evaluated: EvaluatedPeriod;
  choices: RecordChoices;
  onChange: (part: Partial<RecordChoices>) => void;
}

/** What writing will do, and what it leaves out. */
export function Preview({ preview, typed, read, evaluated, choices, onChange }: PreviewProps) {
  const styles = useStyles();
  const { words, numbers, period } = usePane();
  const say = words.records;
  return (
    <Section title={say.preview}>
      <span role="status" aria-live="polite">
        {say.counted(numbers.count(preview.counted), numbers.count(preview.rows), period(periodOf(evaluated.state)))}
      </span>
      {preview.filled.length > 0 && <PreviewTable preview={preview} evaluated={evaluated} />}
      <div className={styles.choices}>
        {preview.tidy.length > 0 && (
          <>
            <Checkbox
              label={say.tidy(numbers.count(preview.tidy.length))}
              checked={choices.tidy}
              onChange={(_event, data) => onChange({ tidy: data.checked === true })}
            />
            <Hint>{say.tidyHint}</Hint>
          </>
        )}
        {typed > 0 && (
          <>
            <span id="typed-figures">{say.typed(numbers.count(typed))}</span>
            <RadioGroup
              aria-labelledby="typed-figures"
              value={choices.replacesTyped ? "replace" : "keep"}
              onChange={(_event, data) => onChange({ replacesTyped: data.value === "replace" })}
            >
              <Radio value="keep" label={say.keep} />
              <Radio value="replace" label={say.replace} />
            </RadioGroup>
          </>
        )}
      </div>
      <FindingList findings={preview.findings} source={read.table} />
    </Section>
  );
}
