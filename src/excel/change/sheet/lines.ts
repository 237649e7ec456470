import type { SheetPlan } from "../../../sheets/kit/plan";
import { writeAndRelease } from "../writeAndRelease";
import type { Decoration, Queue } from "./decoration";
import { type StyledArea, styledAreas, styledMarks } from "../../../sheets/kit/formatAreas";
import { type SetLine, setLines, stroke, tint } from "./frame";
import { slicesOf } from "../../slicesOf";

/** What a frame weighs in a request on average; the margin up to 5 MB covers the rest. */
const bytesPerFrame = 2800;

/** So many go together that they fit into one request. */
const mostFrames = 300;

export const lines = ({ styles }: Pick<SheetPlan, "styles">): Decoration[] =>
  slicesOf(framesOf(styles), mostFrames).map((some) => ({
    part: "lines",
    bytes: some.length * bytesPerFrame,
    queue: drawn(some, [stroke, tint]),
    pieces: [drawn(some, [stroke]), drawn(some, [tint])],
  }));

const drawn =
  (some: readonly StyledArea[], sets: readonly SetLine[]): Queue =>
  (sheet) => {
    for (const { range, value } of some)
      writeAndRelease(sheet.getRange(range), (cells) => {
        setLines(cells, { address: range, color: value }, sets);
      });
  };

/** Lines are the heaviest part of a look and few colours are used, so neighbours of every look share one frame. */
export const framesOf = (looks: SheetPlan["styles"]): StyledArea[] =>
  styledAreas(styledMarks(looks, ({ border }) => border ?? null));
