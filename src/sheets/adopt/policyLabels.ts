import { plainWords } from "../../domain/wording/plainWords";
import type { Input } from "../../domain/inputs/input";
import type { Item, Scheme } from "../../domain/scheme/scheme";
import { limitsOf } from "../../domain/scheme/limits";
import { methodHome } from "../../domain/methods/method";
import { headingParts } from "./headingText";

/** Something of a policy that a column may hold: an input, or the marks of an item. */
export interface PolicyTarget {
  kind: "input" | "mark";
  id: string;
  /** As headings are compared; without signs, in every language. */
  exact: ReadonlySet<string>;
  /** Without the words that do not change what is meant. */
  loose: ReadonlySet<string>;
  /** What the column may hold. */
  min: number;
  max: number;
  /** Full marks that its heading may give. */
  fulls: readonly number[];
  input: Input | null;
}

/** A heading as it is compared with the policy's words. */
export const plainLabel = (text: string): string => plainWords(headingParts(text).words);

const before = /^(?:个人|本人|员工|当月|本月|月度|当期|本期)/;
const after = /(?:次数|数量|总数|个数|件数|条数|数|量|得分|评分|分数|情况|合计)$/;

/** The heart of a label: 个人接听量 and 接听次数 are both 接听. Rates, means and sums of the department stay what they are. */
export function looseLabel(plain: string): string {
  const short = plain.replace(before, "").replace(after, "");
  return short.length >= 2 && short !== plain ? looseLabel(short) : plain;
}

function labelsOf(texts: readonly string[]): Pick<PolicyTarget, "exact" | "loose"> {
  const exact = new Set(texts.flatMap((text) => [plainWords(text), plainLabel(text)]).filter((label) => label !== ""));
  return { exact, loose: new Set([...exact].map(looseLabel)) };
}

const isNote = ({ kind }: Input): boolean => kind === "note";

/** The only input of an item whose points are the value of that input itself. */
function soleInput({ method, full }: Item): string | null {
  const reads = methodHome(method).reads(method, "");
  const isItself =
    method.kind === "mark" || (method.kind === "value" && (full === 0 || method.measure.kind === "entered"));
  return isItself && reads.length === 1 ? (reads[0]?.id ?? null) : null;
}

/** Everything of the policy that a column of people may hold. */
export function policyTargets(scheme: Scheme): PolicyTarget[] {
  const itemsOf = (input: string): Item[] => scheme.items.filter((item) => soleInput(item) === input);
  const inputs = scheme.inputs
    .filter(({ of }) => of === "person")
    .map((input): PolicyTarget => {
      const items = itemsOf(input.id);
      const own = [...Object.values(input.name), ...Object.values(input.short)];
      const limits = isNote(input) ? { min: -Infinity, max: Infinity } : limitsOf(scheme, input);
      const fulls = [limits.max, ...items.map(({ full }) => full)];
      return {
        kind: "input",
        id: input.id,
        ...labelsOf([...own, ...items.flatMap(({ name }) => Object.values(name))]),
        ...limits,
        fulls,
        input,
      };
    });
  const marks = scheme.items
    .filter((item) => item.full > 0 && soleInput(item) === null)
    .map(({ id, name, full }): PolicyTarget => {
      return { kind: "mark", id, ...labelsOf(Object.values(name)), min: 0, max: full, fulls: [full], input: null };
    });
  return [...inputs, ...marks];
}
