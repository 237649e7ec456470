import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { cellAt } from "../../sheets/kit/address";
import type { RecordFinding } from "../../sheets/records/recordFindings";
import type { RecordSource } from "../../sheets/records/recordTable";
import { usePane, usePeriodLength } from "../paneContext";
import { Hint } from "../parts/Hint";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "6px 0 0", padding: 0 },
  line: {
    padding: "4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  rows: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, display: "block" },
  title: { margin: "10px 0 0", fontWeight: tokens.fontWeightSemibold },
});

const page = 8;

/** Everything that is not counted, with the way to its rows. */
export function FindingList({ findings, source }: { findings: readonly RecordFinding[]; source: RecordSource }) {
  const styles = useStyles();
  const { words, numbers } = usePane();
  const [limit, setLimit] = useState(page);
  if (findings.length === 0) return <Hint>{words.records.noProblems}</Hint>;
  const rest = findings.length - limit;
  return (
    <>
      <p className={styles.title}>{words.records.problems(numbers.count(findings.length))}</p>
      <ul className={styles.list}>
        {findings.slice(0, limit).map((finding, at) => (
          <li key={at} className={styles.line}>
            <FindingWords finding={finding} />
            {"rows" in finding && <Rows rows={finding.rows} source={source} />}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setLimit(limit + page * 5)}>
          {words.records.more(numbers.count(rest))}
        </Button>
      )}
    </>
  );
}

const named = 6;

function FindingWords({ finding }: { finding: RecordFinding }) {
  const { words, month } = usePane();
  const length = usePeriodLength();
  const say = words.records.found;
  const names = (people: readonly { number: string; name: string }[]): string =>
    people
      .slice(0, named)
      .map(({ number, name }) => (name === "" ? number : name))
      .join(words.records.comma) + (people.length > named ? words.records.etc : "");
  switch (finding.code) {
    case "noPerson":
      return say.noPerson;
    case "unknownPerson":
      return say.unknownPerson(finding.read);
    case "noDate":
      return say.noDate;
    case "dateUnreadable":
      return say.dateUnreadable(finding.read);
    case "otherPeriod":
      return say.otherPeriod(finding.month === "" ? words.unknown : month(finding.month));
    case "valueUnreadable":
      return say.valueUnreadable(finding.column, finding.read);
    case "twice":
      return finding.read === "" ? say.twiceWhole : say.twice(finding.read);
    case "withoutRecords":
      return say.withoutRecords(names(finding.people), length);
    case "notApart":
      return say.notApart(finding.read, names(finding.people));
  }
}

const shown = 5;

function Rows({ rows, source }: { rows: readonly number[]; source: RecordSource }) {
  const styles = useStyles();
  const { words, numbers, goTo } = usePane();
  const [first = 1] = rows;
  const address = cellAt(first - 1, source.area.column);
  const listed = rows.slice(0, shown).join(words.records.comma) + (rows.length > shown ? words.records.etc : "");
  return (
    <Link
      as="button"
      className={styles.rows}
      aria-label={words.records.go(`${source.sheet}!${address}`)}
      onClick={() => goTo({ sheet: source.sheet, address })}
    >
      {rows.length === 1 ? words.records.oneRow(String(first)) : words.records.rows(listed, numbers.count(rows.length))}
    </Link>
  );
}
