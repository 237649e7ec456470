import { type ComparisonMade, uncheckedLines } from "../../sheets/compared/uncheckedLines";
import type { Naming } from "../../text/form/naming";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { useCompareWords } from "./words";

/** What the comparison does not tell. */
export function Unchecked({ made, naming }: { made: ComparisonMade; naming: Naming }) {
  const compare = useCompareWords();
  const { numbers } = usePane();
  const lines = uncheckedLines(made, { compare, numbers, naming });
  return (
    <Section title={compare.unchecked}>
      {lines.map((line) => (
        <Hint key={line}>{line}</Hint>
      ))}
      {lines.length === 0 && <Hint>{compare.allChecked}</Hint>}
    </Section>
  );
}
