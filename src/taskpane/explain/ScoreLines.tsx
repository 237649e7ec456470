import type { Evaluation } from "../../domain/engine/evaluation";
import type { Scheme } from "../../domain/scheme/scheme";
import { lineText } from "../../text/totals/lineText";
import { sourceText } from "../../text/speaker/sourceText";
import { usePane } from "../paneContext";
import { Sentences } from "./Sentences";

/** Attendance, penalties and rewards with what they are made of; tallies that change no total stand apart. */
export function ScoreLines({ scheme, evaluation }: { scheme: Scheme; evaluation: Evaluation }) {
  const { words, language } = usePane();
  const sentences = (some: Evaluation["lines"]): string[] =>
    some.map(
      (result) =>
        `${lineText(result, scheme, language)} ${sourceText(result.line.source, scheme, language, result.line.name[language])}`,
    );
  return (
    <>
      <Sentences
        title={words.explain.lines}
        lines={sentences(evaluation.lines.filter(({ line }) => line.effect !== "none"))}
      />
      <Sentences
        title={words.explain.tallies}
        lines={sentences(evaluation.lines.filter(({ line }) => line.effect === "none"))}
      />
    </>
  );
}
