import { personText } from "../domain/people/identity";
import { periodOf } from "../domain/time/period";
import type { Language } from "../domain/wording/localText";
import type { CollectedCell, Collection } from "../sheets/travel/collected";
import { decisionFor, type Decisions, entriesToAdd, openQuestions, writesOf } from "../sheets/travel/decided";
import { chaseText, travelSpeaker, type TravelSpeaker } from "../sheets/travelShown";
import { issueText } from "../text/speaker/issueText";
import { namingOf } from "../text/speaker/naming";
import { travelWords } from "../text/travelWords";
import type { OpenedFile } from "./openedFile";
import { aligned } from "./scoreShown";

interface Decided {
  collection: Collection;
  decisions: Decisions;
  language: Language;
}

/** What is read on a terminal: file by file, cell by cell, and whom to ask for what. */
export function collectReport({ evaluated }: OpenedFile, { collection, decisions, language }: Decided): string {
  const words = travelWords(language);
  const naming = namingOf(evaluated.scheme, language, periodOf(evaluated.state).length);
  const speaker = travelSpeaker(language, naming);
  const { cells, files, troubles, findings, entries, awaited } = collection;
  const titles = findings.map(({ file, finding: { issue, at, person } }) =>
    [file, at?.address, person && personText(person), issueText(issue, naming, language).title]
      .filter(Boolean)
      .join(" "),
  );
  const parts = [
    files.map(({ file, standing }) => `${file}: ${speaker.standing(standing)}`),
    cells.length === 0 ? [] : [aligned([headings(language), ...cells.map((cell) => line(cell, speaker, language))])],
    entries.length === 0 ? [] : [words.entries.added(entriesToAdd(collection, decisions).length)],
    entries.flatMap(({ file, beside }) => (beside === null ? [] : [`${file}: ${words.entries.beside(beside)}`])),
    troubles.map((one) => `${one.file} ${"person" in one ? personText(one.person) : ""}: ${speaker.trouble(one)}`),
    titles,
    [words.counts(writesOf(collection, decisions).length, openQuestions(collection, decisions))],
    awaited.length === 0 ? [] : [chaseText(evaluated.state, awaited)],
  ];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n")}\n`;
}

function headings(language: Language): string[] {
  const { kind, person, column, own, offers, file } = travelWords(language).columns;
  return [kind, person, column, own, offers, file];
}

function line(cell: CollectedCell, speaker: TravelSpeaker, language: Language): string[] {
  const { kinds } = travelWords(language);
  const told = (pick: "value" | "file"): string =>
    cell.offers.map((one) => (pick === "file" ? one.file : speaker.value(one.value))).join(" / ");
  const kind = kinds[cell.isKept ? "kept" : cell.kind];
  return [kind, personText(cell.person), cell.column.header, speaker.value(cell.own), told("value"), told("file")];
}

/** Everything for another program. */
export function collectJson(collection: Collection): string {
  const { files, cells, entries, troubles, findings, awaited } = collection;
  const shown = cells.map((cell) => ({ ...cell, taken: decisionFor(cell, {}) }));
  return `${JSON.stringify({ files, cells: shown, entries, troubles, findings, awaited }, null, 2)}\n`;
}
