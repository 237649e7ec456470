import { languages } from "../../src/domain/wording/localText";
import type { Finding, Fix } from "../../src/sheets/kit/finding";
import type { EvaluatedPeriod as ReadMonth } from "../../src/sheets/book/evaluatedPeriod";
import { readPeriod } from "../../src/sheets/readPeriod";
import { issueText } from "../../src/text/speaker/issueText";
import { namingOf } from "../../src/text/speaker/naming";
import { type AnyPeriod, aPeriod, applyFix } from "./aPeriod";

export const today = "2026-11-05";

/** A mistake to plant, and everything the check must say about the month because of it: no more and no less. */
export interface Mistake {
  title: string;
  people?: number;
  plant: (month: AnyPeriod) => void;
  finds: (month: AnyPeriod) => (Pick<Finding, "severity" | "issue" | "at"> & { fix?: Fix | null })[];
}

const planted = ({ people, plant }: Mistake): AnyPeriod => {
  const month = aPeriod(people);
  plant(month);
  return month;
};

export const read = (month: AnyPeriod): ReadMonth => readPeriod(month.raw, today);

/** Three statements about each mistake: it is found, said in every language, and gone after its fix. */
export function checkMistakes(mistakes: readonly Mistake[]): void {
  const titled = mistakes.map((mistake) => [mistake.title, mistake] as const);
  test.each(titled)("%s: found with its cell, its facts and its fix, and nothing else", (_, mistake) => {
    const month = planted(mistake);
    const found = read(month).findings.map(({ severity, issue, at, fix }) => ({ severity, issue, at, fix }));
    expect(found).toEqual(mistake.finds(month).map((finding) => ({ fix: null, ...finding })));
  });

  test.each(titled)("%s: said in three languages", (_, mistake) => {
    const { scheme, findings } = read(planted(mistake));
    for (const { issue } of findings) {
      const texts = languages.map((language) => issueText(issue, namingOf(scheme, language), language));
      for (const words of texts)
        for (const text of Object.values(words)) expect(text).toMatch(/^(?!.*(undefined|NaN|\[object)).+$/s);
      expect(new Set(texts.map(({ fix }) => fix)).size).toBe(languages.length);
    }
  });

  const fixable = titled.filter(([, mistake]) => mistake.finds(planted(mistake)).some(({ fix }) => fix));
  if (fixable.length === 0) return;
  test.each(fixable)("%s: gone once its fix is applied", (_, mistake) => {
    const month = planted(mistake);
    const before = read(month).findings;
    const fixes = before.flatMap(({ fix }) => fix ?? []);
    for (const fix of fixes) applyFix(month, fix);
    const key = ({ issue, at }: Finding): string => `${issue.code} ${at?.address ?? ""}`;
    const fixed = new Set(before.filter(({ fix }) => fix !== null).map(key));
    expect(
      read(month)
        .findings.map(key)
        .filter((one) => fixed.has(one)),
    ).toEqual([]);
  });
}
