import { Field, Input, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Period } from "../../domain/time/period";
import type { SheetNames } from "../../sheets/book/workbookState";
import { periodCode } from "../../sheets/book/periodCode";
import { freeSheetName } from "../../sheets/book/sheetNames";
import type { Texts } from "../../text/texts";
import { usePane } from "../paneContext";
import { clashesOf, nameFault, type NameFault } from "./newPeriodDraft";

const useStyles = makeStyles({ fields: { display: "flex", flexDirection: "column", gap: "10px" } });

/** The name without the period it may carry already. */
const bare = (name: string, period: Period): string => name.replace(` ${periodCode(period)}`, "");

/** "评分表 2026-10" for each sheet whose name is taken. */
export const suggestedNames = (
  wanted: SheetNames,
  taken: readonly string[],
  period: Period,
  words: Texts["pane"],
): Partial<SheetNames> =>
  Object.fromEntries(
    clashesOf(wanted, taken).map((sheet) => [
      sheet,
      freeSheetName(words.create.clashSuggestion(bare(wanted[sheet], period), periodCode(period)), taken),
    ]),
  );

interface NameClashProps {
  wanted: SheetNames;
  taken: readonly string[];
  names: Partial<SheetNames>;
  onChange: (names: Partial<SheetNames>) => void;
}

/** Another name for every sheet whose name is in use; nothing of the user's is renamed or overwritten. */
export function NameClash({ wanted, taken, names, onChange }: NameClashProps) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div className={styles.fields}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.create.clashTitle}</MessageBarTitle>
          {words.create.clashLead}
        </MessageBarBody>
      </MessageBar>
      {clashesOf(wanted, taken).map((sheet) => {
        const fault = nameFault(names[sheet] ?? "", taken);
        return (
          <Field
            key={sheet}
            label={words.create.clashField(wanted[sheet])}
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
