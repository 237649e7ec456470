import { Button, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons";
import type { PolicyIssue } from "../../domain/issue/policyIssue";
import { isPercentNumber } from "../../sheets/terms/policyRow";
import type { NumberPlace } from "./sections";
import { numberText, readNumberText } from "./numberText";
import type { FieldText } from "./useFieldTexts";
import { useNumberWords, usePolicyWords } from "./words";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  row: { display: "flex", alignItems: "center", gap: "2px" },
  input: { width: "96px", minWidth: 0, fontVariantNumeric: "tabular-nums" },
  changed: { borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`, paddingLeft: "6px" },
  fixed: { display: "flex", flexDirection: "column", width: "96px", fontVariantNumeric: "tabular-nums" },
  fixedLabel: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, padding: "2px 0 6px" },
  undo: { minWidth: "24px" },
});

interface NumberFieldProps extends Pick<NumberPlace, "number" | "heading" | "limits"> {
  /** The line it belongs to, for readers who do not see the table. */
  line: string;
  value: number;
  was: number;
  isLocked: boolean;
  typed: FieldText | null;
  onType: (typed: FieldText | null) => void;
  onChange: (value: number) => void;
}

/** One number of the policy; what belongs to its structure is only shown. */
export const NumberField = (props: NumberFieldProps) =>
  props.number.isEditable ? <Editable {...props} /> : <Fixed {...props} />;

/** A changed number says what it was and can go back. */
function Editable(props: NumberFieldProps) {
  const styles = useStyles();
  const { number, value, was, heading, line } = props;
  const { text, type, fault, settle } = typing(props);
  const isChanged = value !== was;
  const name = heading === "" || heading === line ? line : `${line} · ${heading}`;
  const percent = isPercentNumber(number.kind) ? { contentAfter: "%" } : {};
  return (
    <Field
      size="small"
      className={mergeClasses(styles.field, isChanged && styles.changed)}
      label={heading === "" ? line : heading}
      {...useHint(props, fault)}
    >
      <span className={styles.row}>
        <Input
          size="small"
          inputMode="decimal"
          className={styles.input}
          aria-label={name}
          readOnly={props.isLocked}
          value={text ?? numberText(value, number.kind)}
          {...percent}
          onChange={(_event, data) => type(data.value)}
          onBlur={settle}
        />
        {isChanged && <Restore name={name} onClick={() => type(null)} />}
      </span>
    </Field>
  );
}

/** The lowest grade begins at 0. */
function Fixed({ number, value, heading }: NumberFieldProps) {
  const styles = useStyles();
  return (
    <div className={styles.fixed}>
      <span className={styles.fixedLabel}>{heading}</span>
      <span>{numberText(value, number.kind) + (isPercentNumber(number.kind) ? "%" : "")}</span>
    </div>
  );
}

/** What is being typed, until it is a number or the number is changed elsewhere; null goes back to what it was. */
function typing({ number, limits, value, was, typed, onType, onChange }: NumberFieldProps) {
  const { path, kind } = number;
  const read = typed === null ? null : readNumberText(typed.text, { path, kind, limits });
  const fault = read !== null && "issue" in read ? read.issue : null;
  function type(text: string | null) {
    const next = text === null ? { value: was } : readNumberText(text, { path, kind, limits });
    const stands = "value" in next ? next.value : value;
    onType(text === null ? null : { text, stands, isFault: "issue" in next });
    if ("value" in next) onChange(next.value);
  }
  return { text: typed?.text, type, fault, settle: () => fault === null && onType(null) };
}

function useHint({ number, value, was }: NumberFieldProps, fault: PolicyIssue | null) {
  const { policy } = usePolicyWords();
  const words = useNumberWords();
  if (fault !== null) return { validationMessage: words(fault) };
  const sign = isPercentNumber(number.kind) ? "%" : "";
  return value === was ? {} : { hint: policy.wasNumber(numberText(was, number.kind) + sign) };
}

function Restore({ name, onClick }: { name: string; onClick: () => void }) {
  const styles = useStyles();
  const { policy } = usePolicyWords();
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.undo}
      icon={<ArrowUndo16Regular />}
      aria-label={policy.resetOne(name)}
      onClick={onClick}
    />
  );
}
