import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ProposedArea } from "../../sheets/adopt/areas";
import { cellOf } from "../../sheets/kit/address";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { cellText } from "./cellText";
import { useCompareWords } from "./words";

const useStyles = makeStyles({
  frame: { overflowX: "auto" },
  table: { borderCollapse: "collapse", fontVariantNumeric: "tabular-nums", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "3px 6px",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "start",
    maxWidth: "110px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  head: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    borderTop: "none",
    whiteSpace: "normal",
    minWidth: "48px",
    verticalAlign: "bottom",
  },
});

const rows = 4;

/** The first people of a table under its headings, and the rows that are taken for nobody. */
export function AreaPreview({ area }: { area: ProposedArea }) {
  const styles = useStyles();
  const compare = useCompareWords();
  return (
    <Section title={compare.preview}>
      <div className={styles.frame} tabIndex={0} role="region" aria-label={area.view.name}>
        <table className={styles.table}>
          <thead>
            <tr>
              {area.columns.map(({ at, heading }) => (
                <th key={at} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {area.people.slice(0, rows).map(({ row }) => (
              <tr key={row}>
                {area.columns.map(({ at }) => (
                  <td key={at} className={styles.cell}>
                    {cellText(area, row, at)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <LeftOutRows area={area} />
    </Section>
  );
}

const told = 6;

function LeftOutRows({ area: { leftOut, view, head } }: { area: ProposedArea }) {
  const compare = useCompareWords();
  const { numbers } = usePane();
  if (leftOut.length === 0) return null;
  const lines = leftOut.slice(0, told).map(({ row, why }) => {
    const at = cellOf(view.address(row, head.person)).row + 1;
    return compare.leftOutRow(String(at), compare.why[why]);
  });
  const more = leftOut.length > told ? [compare.leftOutMore(numbers.count(leftOut.length - told))] : [];
  return <Hint>{compare.leftOut([...lines, ...more].join(compare.listing))}</Hint>;
}
