import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import type { RecordPreview } from "../../sheets/records/previewRecords";
import { usePane } from "../paneContext";
import { nameOf } from "./Targets";

const useStyles = makeStyles({
  frame: { overflowX: "auto", maxHeight: "260px", overflowY: "auto", marginTop: "6px" },
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  cell: { padding: "3px 6px", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, textAlign: "end" },
  head: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    borderTop: "none",
    verticalAlign: "bottom",
  },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular },
  total: { fontWeight: tokens.fontWeightSemibold },
  blank: { color: tokens.colorNeutralForeground3 },
});

type Filled = RecordPreview["filled"];

/** What every person will show, and the sums of counts. */
export function PreviewTable({
  preview: { filled },
  evaluated,
}: {
  preview: RecordPreview;
  evaluated: EvaluatedPeriod;
}) {
  const styles = useStyles();
  const { words } = usePane();
  const people = filled[0]?.values.map(({ person }) => person) ?? [];
  return (
    <div className={styles.frame} tabIndex={0} role="region" aria-label={words.records.figures}>
      <table className={styles.table}>
        <Head filled={filled} evaluated={evaluated} />
        <tbody>
          {people.map((person, at) => (
            <tr key={person.row}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                {person.name === "" ? person.number : person.name}
              </th>
              {filled.map(({ input, values, total }) => (
                <td key={input} className={styles.cell}>
                  <Figure value={values[at]?.value ?? null} isWhole={total !== null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <Totals filled={filled} />
      </table>
    </div>
  );
}

/** Means and shares line up at their decimals; counts have none. */
function Figure({ value, isWhole }: { value: number | null; isWhole: boolean }) {
  const styles = useStyles();
  const { words, numbers } = usePane();
  if (value === null) return <span className={styles.blank}>{words.records.blank}</span>;
  return <>{isWhole ? numbers.points(value) : numbers.total(value)}</>;
}

function Head({ filled, evaluated }: { filled: Filled; evaluated: EvaluatedPeriod }) {
  const styles = useStyles();
  const { words, local } = usePane();
  return (
    <thead>
      <tr>
        <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.name)}>
          {words.records.person}
        </th>
        {filled.map(({ input }) => (
          <th key={input} scope="col" className={mergeClasses(styles.cell, styles.head)}>
            {nameOf(evaluated.scheme.inputs, input, local)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Only counts and sums add up over people. */
function Totals({ filled }: { filled: Filled }) {
  const styles = useStyles();
  const { words, numbers } = usePane();
  if (filled.every(({ total }) => total === null)) return null;
  return (
    <tfoot>
      <tr>
        <th scope="row" className={mergeClasses(styles.cell, styles.name, styles.total)}>
          {words.records.total}
        </th>
        {filled.map(({ input, total }) => (
          <td key={input} className={mergeClasses(styles.cell, styles.total)}>
            {total === null ? "" : numbers.points(total)}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
