import { periodOf } from "../domain/time/period";
import type { Issue } from "../domain/issue/issue";
import type { Language } from "../domain/wording/localText";
import type { Finding } from "../sheets/kit/finding";
import type { CellValue } from "../sheets/kit/plan";
import type { StoredDifference } from "../sheets/storedResults";
import type { Naming } from "../text/form/naming";
import { issueText } from "../text/speaker/issueText";
import { namingOf, plainNaming } from "../text/speaker/naming";
import { scoreWords } from "../text/scoreWords";
import { texts } from "../text/texts";
import type { ScoredFile } from "./scoredFile";
import { aligned, scoreRows } from "./scoreShown";

/** What is read on a terminal: everybody's results, then what is wrong in which cell of which file. */
export function scoreReport(files: readonly ScoredFile[], language: Language): string {
  const rows = scoreRows(files, language);
  const parts = [rows.length > 1 ? aligned(rows) : "", ...files.map((one) => fileReport(one, language))];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function fileReport(one: ScoredFile, language: Language): string {
  if (one.kind !== "scored") return "";
  const { evaluated, differences, isCalculated, file } = one;
  const words = scoreWords(language);
  const naming = namingOf(evaluated.scheme, language, periodOf(evaluated.state).length);
  const found = evaluated.findings.filter(({ severity }) => severity !== "notice");
  const lines = [
    ...(isCalculated ? [] : [`  ${words.notCalculated}`]),
    ...(differences.length === 0 ? [] : [`  ${words.differs(differences.length)}`]),
    ...differences.map((difference) => `    ${differenceLine(difference, language)}`),
    ...(found.length === 0 ? [] : [`  ${words.found(found.length)}`]),
    ...found.map((finding) => `    ${findingLine(finding, naming, language)}`),
  ];
  return lines.length === 0 ? "" : [file, ...lines].join("\n");
}

const cellName = (at: Finding["at"]): string => (at === null ? "" : `${at.sheet}!${at.address} `);
const personName = (person: Finding["person"]): string =>
  person === null ? "" : `${[person.number, person.name].filter((part) => part !== "").join(" ")} `;

function differenceLine({ at, column, person, stored, expected, why }: StoredDifference, language: Language): string {
  const words = scoreWords(language);
  const told = (value: CellValue): string => (value === "" ? words.blank : String(value));
  return `${cellName(at)}${personName(person)}${column}: ${words.stored(told(stored), told(expected))} (${words.why[why]})`;
}

function findingLine({ severity, issue, at, person }: Finding, naming: Naming, language: Language): string {
  return `${texts(language).pane.check.severity[severity]} ${cellName(at)}${personName(person)}${issueLine(issue, naming, language)}`;
}

function issueLine(issue: Issue, naming: Naming, language: Language): string {
  const { title, read, expected, fix } = issueText(issue, naming, language);
  const { labels } = scoreWords(language);
  const parts = [
    title,
    ...(read === "" ? [] : [labels.read + read]),
    ...(expected === "" ? [] : [labels.expected + expected]),
    ...(fix === "" ? [] : [labels.fix + fix]),
  ];
  return parts.join(" · ");
}

/** Why files could not be read, each on a line with the code of it. */
export const refusals = (files: readonly ScoredFile[], language: Language): string[] =>
  files.flatMap((one) => {
    if (one.kind === "unread") return [one.message];
    if (one.kind === "scored") return [];
    const naming = plainNaming(language);
    return one.issues.map((issue) => `${one.file}: ${issue.code}: ${issueLine(issue, naming, language)}`);
  });
