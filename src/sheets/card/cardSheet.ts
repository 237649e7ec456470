import { columnLetters } from "../kit/address";
import { layOut, plainSheet } from "../kit/draft";
import type { SheetPlan } from "../kit/plan";
import { type CardPart, type CardRequest, type CardWriting, cardWriting } from "./cardRequest";
import { headPart } from "./headPart";
import { itemsPart } from "./itemsPart";
import { levelsPart } from "./levelsPart";
import { linesPart, resultPart } from "./resultPart";
import { signPart, signValidations } from "./signPart";

/** Points of height that still read well on one A4 page. */
const onePage = 1050;

const heightOf = (parts: readonly CardPart[]): number =>
  parts.flatMap(({ heights }) => Object.values(heights)).reduce((sum, height) => sum + height + 2, 0);

/** The parts of the form, one below the other; what levels mean is told only where there is room. */
function partsOf(writing: CardWriting): { parts: CardPart[]; sign: number } {
  const build = (withLevels: boolean): { parts: CardPart[]; sign: number } => {
    const parts: CardPart[] = [headPart(writing)];
    const next = (): number => parts.at(-1)?.next ?? 0;
    for (const part of [itemsPart, linesPart, resultPart, ...(withLevels ? [levelsPart] : [])])
      parts.push(part(writing, next()));
    const sign = next();
    return { parts: [...parts, signPart(writing, sign)], sign };
  };
  const whole = build(true);
  return heightOf(whole.parts) <= onePage ? whole : build(false);
}

/** 考核表_姓名: the policy's form for one person, with its reasons, to be signed on paper. */
export function cardSheet(request: CardRequest): SheetPlan {
  const writing = cardWriting(request);
  const { columns, words } = writing;
  const { parts, sign } = partsOf(writing);
  const heights = parts.flatMap((part) => Object.entries(part.heights));
  return {
    ...plainSheet,
    name: request.sheet,
    tabColor: "#0EA5E9",
    columnWidths: columns.widths,
    rowHeights: Object.fromEntries(heights.map(([row, height]) => [Number(row) + 1, height])),
    ...layOut(parts.flatMap(({ pieces }) => pieces)),
    validations: signValidations(writing, sign),
    print: {
      orientation: "portrait",
      area: `A1:${columnLetters(columns.reasons)}${parts.at(-1)?.next ?? 1}`,
      fitWidth: 1,
      ...(heightOf(parts) <= onePage ? { fitHeight: 1 } : {}),
      footer: words.common.footer,
      narrowMargins: true,
    },
  };
}
