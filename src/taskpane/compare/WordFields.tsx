import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Scheme } from "../../domain/scheme/scheme";
import type { ProposedArea } from "../../sheets/adopt/areas";
import { gradeOfWord } from "../../sheets/adopt/wordLevels";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import type { ColumnChoice } from "./columns";
import { wordsToSay, type TypedWords } from "./columnWords";
import { isWrongFigure } from "./figureOf";
import { useCompareWords } from "./words";

const useStyles = makeStyles({
  words: {
    margin: "6px 0 0",
    padding: "2px 0 2px 10px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    gap: "4px",
  },
  input: { maxWidth: "96px" },
});

interface WordFieldsProps {
  area: ProposedArea;
  column: ColumnChoice;
  policy: Scheme;
  typed: TypedWords;
  onChange: (typed: TypedWords) => void;
}

/** A number for each word of a column; what the policy says of the word stands beside it and is never filled in. */
export function WordFields({ area, column, policy, typed, onChange }: WordFieldsProps) {
  const styles = useStyles();
  const compare = useCompareWords();
  const words = wordsToSay(area, column, policy);
  if (words.length === 0) return null;
  const own = typed[column.at] ?? {};
  return (
    <div role="group" aria-label={compare.words(column.heading)} className={styles.words}>
      <Hint>{compare.wordsHint}</Hint>
      {words.map((word) => {
        const text = own[word] ?? "";
        const fault = isWrongFigure(text) ? { validationMessage: compare.departmentWrong } : {};
        return (
          <Field key={word} size="small" orientation="horizontal" label={compare.word(word)} {...fault}>
            <Input
              size="small"
              inputMode="decimal"
              className={styles.input}
              value={text}
              onChange={(_event, data) => onChange({ ...typed, [column.at]: { ...own, [word]: data.value } })}
            />
            <GradeHint policy={policy} word={word} />
          </Field>
        );
      })}
    </div>
  );
}

function GradeHint({ policy, word }: { policy: Scheme; word: string }) {
  const compare = useCompareWords();
  const { numbers } = usePane();
  const range = gradeOfWord(policy, word);
  if (range === null) return null;
  const from = numbers.exact(range.from);
  return (
    <Hint>
      {range.below === null
        ? compare.wordGradeTop(range.grade, from)
        : compare.wordGrade(range.grade, from, numbers.exact(range.below))}
    </Hint>
  );
}
