import type { Issue } from "../domain/issue/issue";
import { personText } from "../domain/people/identity";
import type { Language } from "../domain/wording/localText";
import { periodName } from "../text/form/periodName";
import type { Naming } from "../text/form/naming";
import { issueText } from "../text/speaker/issueText";
import { texts } from "../text/texts";
import { type TravelWords, travelWords } from "../text/travelWords";
import { periodText } from "./book/periodText";
import type { WorkbookState } from "./book/workbookState";
import type { CellValue } from "./kit/plan";
import type { Chased, FileStanding, RowTrouble } from "./travel/collected";

/** What is said of returned files, in one language. */
export interface TravelSpeaker {
  value: (value: CellValue) => string;
  standing: (standing: FileStanding) => string;
  trouble: (trouble: RowTrouble) => string;
}

export function travelSpeaker(language: Language, naming: Naming): TravelSpeaker {
  const words = travelWords(language);
  const told: Told = {
    words,
    language,
    value: (one) => (one === "" ? words.blank : String(one)),
    issue: (issue) => issueText(issue, naming, language).title,
  };
  return {
    value: told.value,
    standing: (standing) => standingText(standing, told),
    trouble: (trouble) => troubleText(trouble, told),
  };
}

interface Told {
  words: TravelWords;
  language: Language;
  value: (value: CellValue) => string;
  issue: (issue: Issue) => string;
}

function standingText(standing: FileStanding, { words: { standings }, language, issue }: Told): string {
  switch (standing.kind) {
    case "taken": {
      const said = standings.taken(standing.part, standing.filled, standing.rows);
      return standing.isOtherPolicy ? [said, standings.otherNumbers].join(" · ") : said;
    }
    case "refused":
      return standing.issues.map(issue).join(" · ");
    case "otherPeriod": {
      const { period, common } = texts(language).sheets;
      return standings.otherPeriod(periodName(standing.period, period, common.month));
    }
    case "otherPolicy":
      return standings.otherPolicy(standing.policy);
    case "nobody":
      return standings.nobody;
  }
}

function troubleText(trouble: RowTrouble, { words: { troubles }, value, issue }: Told): string {
  switch (trouble.kind) {
    case "unknown":
    case "twiceHere":
    case "twiceThere":
    case "gone":
      return troubles[trouble.kind];
    case "otherName":
      return troubles.otherName(trouble.here);
    case "unreadable":
      return troubles.unreadable(trouble.header, value(trouble.value), issue(trouble.issue));
    case "department":
      return troubles.department(trouble.input, value(trouble.here), value(trouble.there));
  }
}

/** So many are named; the rest is counted. */
const named = 6;

/** A text to paste into a chat; "" where nobody is waited for. */
export function chaseText(state: WorkbookState, awaited: readonly Chased[]): string {
  if (awaited.length === 0) return "";
  const { chase } = travelWords(state.language);
  const lines = awaited.map(({ name, file, people }) => {
    const first = people.slice(0, named).map(personText).join(chase.separator);
    const who = people.length > named ? `${first}${chase.more(people.length)}` : first;
    return file === null ? chase.nothing(name, who) : chase.open(name, who);
  });
  return [chase.title(periodText(state)), ...lines].join("\n");
}
