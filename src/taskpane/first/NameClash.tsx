import { Field, Input, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { type Period, placeInYear } from "../../domain/period";
import type { SheetNames } from "../../sheets/month";
import { freeSheetName, usualSheetNames } from "../../sheets/sheetNames";
import type { Texts } from "../../text/texts";
import { usePane } from "../paneContext";
import { clashesOf, nameFault, type Draft, type NameFault } from "./newMonthForm";

const useStyles = makeStyles({ fields: { display: "flex", flexDirection: "column", gap: "10px" } });

/** "2026-10", "2026Q3", "2026H1" or "2026": short enough for the name of a sheet. */
function codeOf(period: Period): string {
  const year = period.month.slice(0, 4);
  const code = {
    month: period.month,
    quarter: `${year}Q${placeInYear(period)}`,
    half: `${year}H${placeInYear(period)}`,
  };
  return period.length === "year" ? year : code[period.length];
}

/** "评分表 2026-10" for each sheet whose usual name is taken. */
export const suggestedNames = (
  usual: SheetNames,
  taken: readonly string[],
  period: Period,
  words: Texts["pane"],
): Partial<SheetNames> =>
  Object.fromEntries(
    clashesOf(usual, taken).map((sheet) => [
      sheet,
      freeSheetName(words.create.clashSuggestion(usual[sheet], codeOf(period)), taken),
    ]),
  );

interface NameClashProps {
  draft: Draft;
  taken: readonly string[];
  names: Partial<SheetNames>;
  onChange: (names: Partial<SheetNames>) => void;
}

/** Another name for every sheet whose usual name is in use; nothing of the user's is renamed or overwritten. */
export function NameClash({ draft, taken, names, onChange }: NameClashProps) {
  const styles = useStyles();
  const { words } = usePane();
  const usual = usualSheetNames(draft.language);
  return (
    <div className={styles.fields}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.create.clashTitle}</MessageBarTitle>
          {words.create.clashLead}
        </MessageBarBody>
      </MessageBar>
      {clashesOf(usual, taken).map((sheet) => {
        const fault = nameFault(names[sheet] ?? "", taken);
        return (
          <Field
            key={sheet}
            label={words.create.clashField(usual[sheet])}
            {...(fault && { validationMessage: faultWords(fault, words) })}
          >
            <Input
              value={names[sheet] ?? ""}
              onChange={(_event, data) => onChange({ ...names, [sheet]: data.value })}
            />
          </Field>
        );
      })}
    </div>
  );
}

function faultWords(fault: NameFault, words: Texts["pane"]): string {
  const by = {
    missing: words.create.clashMissing,
    same: words.create.clashSame,
    long: words.create.clashLong,
    signs: words.create.clashSigns,
  };
  return by[fault];
}
