import type { Language, LocalText } from "../../domain/wording/localText";
import type { Scheme } from "../../domain/scheme/scheme";
import type { Input } from "../../domain/inputs/input";
import { figure, figureBeside, percent, policyFigure } from "./figure";
import { partName } from "./partName";
import { texts } from "../texts";

/** The words of one policy in one language, for everything that explains a score. */
export const speaker = (scheme: Scheme, language: Language) => {
  const input = (id: string): Input | undefined => scheme.inputs.find((one) => one.id === id);
  return {
    ...texts(language),
    scheme,
    language,
    name: (name: LocalText): string => name[language],
    figure: (value: number): string => figure(value, language, scheme.decimals),
    policyFigure: (value: number): string => policyFigure(value, language),
    figureBeside: (value: number, edge: number): string => figureBeside(value, edge, language),
    percent: (rate: number, threshold: number): string => percent(rate, threshold, language),
    input: (id: string): string => input(id)?.name[language] ?? id,
    kind: (id: string): Input["kind"] | null => input(id)?.kind ?? null,
    isYesNo: (id: string): boolean => input(id)?.kind === "yesNo",
    unit: (id: string): string => input(id)?.unit?.[language] ?? "",
    times: (id: string, count: number): { count: string; unit: string } => ({
      count: figure(count, language),
      unit: input(id)?.unit?.[language] ?? "",
    }),
    part: (id: string): string => partName(scheme, id)[language],
  };
};

export type Speaker = ReturnType<typeof speaker>;
