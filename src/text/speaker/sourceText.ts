import type { Scheme } from "../../domain/scheme/scheme";
import type { Language } from "../../domain/wording/localText";
import { texts } from "../texts";
import { clauseNumbers } from "./clauseNumbers";

type Cited = Pick<Scheme, "readings">;

/**
 * Where a rule is from, as people look it up: the clause's number, the place among the unclear ones of 规则, or the first words of what
 * the policy says there. `beside` is what the rule is called where it stands, which is not said twice.
 */
export function sourceText(source: string, scheme: Cited, language: Language, beside = ""): string {
  const words = texts(language).sheets.policy;
  if (source === "notInSource") return words.notInSource;
  const reading = scheme.readings.findIndex(({ id }) => id === source);
  if (reading >= 0) return words.unclear(reading + 1);
  const number = clauseNumbers[source];
  if (number !== undefined) return words.clause(number);
  const name = nameCited(scheme, source, language);
  return name === null || name === beside ? words.inPolicy : words.says(clipped(name));
}

/** The first part of the policy that cites the source, by its own name or that of what it belongs to. */
function nameCited(scheme: Cited, source: string, language: Language): string | null {
  const visit = (node: unknown, around: string | null): string | null => {
    if (typeof node !== "object" || node === null) return null;
    const name = nameOf(node, language) ?? around;
    if ("source" in node && node.source === source && name !== null) return name;
    for (const part of Object.values(node)) {
      const found = visit(part, name);
      if (found !== null) return found;
    }
    return null;
  };
  return visit(
    Object.entries(scheme).flatMap(([key, part]) => (key === "name" ? [] : [part])),
    null,
  );
}

function nameOf(node: object, language: Language): string | null {
  const named = "name" in node ? node.name : "title" in node ? node.title : null;
  const words: unknown =
    typeof named === "object" && named !== null && language in named ? named[language as never] : null;
  return typeof words === "string" ? words : null;
}

/** Letters of a clause that are cited. */
const most = { chinese: 12, spaced: 30 } as const;

/** First words only; a language with spaces is cut between them. */
function clipped(name: string): string {
  const isChinese = /[\u4e00-\u9fff]/.test(name);
  const cut = name.slice(0, isChinese ? most.chinese : most.spaced);
  if (cut === name) return name;
  return `${isChinese ? cut : cut.replace(/\s+\S*$/, "")}…`;
}
