import type { Scheme } from "../../domain/scheme/scheme";
import type { Language } from "../../domain/wording/localText";
import { texts } from "../texts";
import { clauseNumbers } from "./clauseNumbers";

/**
 * Where a rule is from, as people look it up: the clause's number, the place among the unclear ones of 规则, or the first words of what
 * the policy says there. `beside` is what the rule is called where it stands, which is not said twice.
 */
export function sourceText(source: string, scheme: Scheme, language: Language, beside = ""): string {
  const words = texts(language).sheets.policy;
  if (source === "notInSource") return words.notInSource;
  const reading = scheme.readings.findIndex(({ id }) => id === source);
  if (reading >= 0) return words.unclear(reading + 1);
  const number = clauseNumbers[source];
  if (number !== undefined) return words.clause(number);
  const names = namesCited(scheme, source, language);
  const [first] = names;
  return first === undefined || names.some((name) => beside.startsWith(name))
    ? words.inPolicy
    : words.says(clipped(first));
}

/** Parts of the policy that cite the source, by their own names or those of what they belong to; what is typed comes last. */
function namesCited(scheme: Scheme, source: string, language: Language): string[] {
  const names: string[] = [];
  const visit = (node: unknown, around: string | null): void => {
    if (typeof node !== "object" || node === null) return;
    const name = nameOf(node, language) ?? inputName(scheme, node, language) ?? around;
    if ("source" in node && node.source === source && name !== null) names.push(name);
    for (const part of Object.values(node)) visit(part, name);
  };
  const { items, groups, lines, deadlines, norms, inputs } = scheme;
  for (const part of [items, groups, lines, scheme.consequences, deadlines, norms, inputs, scheme.cycles])
    visit(part, null);
  return names;
}

/** A rule without a name of its own is called by what it counts. */
const inputName = ({ inputs }: Scheme, node: object, language: Language): string | null =>
  ("input" in node && inputs.find(({ id }) => id === node.input)?.name[language]) || null;

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
