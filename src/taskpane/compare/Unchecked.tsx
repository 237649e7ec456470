import type { Scheme } from "../../domain/scheme/scheme";
import type { ComparedTable } from "../../sheets/comparedTable";
import type { CompareWords } from "../../text/compareWords";
import type { Naming } from "../../text/form/naming";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import type { Numbers } from "../numbers";
import type { ColumnChoice } from "./columns";
import { type UncheckedResult, uncheckedResults } from "./outcome";
import { useCompareWords } from "./words";

function resultText(unchecked: UncheckedResult, compare: CompareWords, numbers: Numbers): string {
  const name = compare.results[unchecked.result];
  switch (unchecked.code) {
    case "noColumn":
      return compare.resultNoColumn(name);
    case "notOfPolicy":
      return compare.resultNotOfPolicy(name);
    case "blank":
      return compare.resultBlank(name, numbers.count(unchecked.people));
  }
}

interface UncheckedProps {
  compared: ComparedTable;
  columns: readonly ColumnChoice[];
  policy: Scheme;
  naming: Naming;
}

/** What the comparison does not tell. */
export function Unchecked({ compared, columns, policy, naming }: UncheckedProps) {
  const compare = useCompareWords();
  const { numbers } = usePane();
  const { notGiven } = compared.adopted;
  const open = columns.filter(({ isOpen }) => isOpen).map(({ heading }) => heading);
  const lines = [
    ...uncheckedResults(compared, columns, policy).map((one) => resultText(one, compare, numbers)),
    ...(notGiven.length > 0
      ? [compare.inputsMissing(notGiven.map((input) => naming.input(input)).join(compare.listing))]
      : []),
    ...(open.length > 0 ? [compare.columnsOpen(open.join(compare.listing))] : []),
  ];
  return (
    <Section title={compare.unchecked}>
      {lines.map((line) => (
        <Hint key={line}>{line}</Hint>
      ))}
      {lines.length === 0 && <Hint>{compare.allChecked}</Hint>}
    </Section>
  );
}
