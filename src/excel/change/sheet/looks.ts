import type { SheetPlan } from "../../../sheets/kit/plan";
import { type CellStyle, styles } from "../../../sheets/kit/styles";
import { writeAndRelease } from "../writeAndRelease";
import { type Decoration, type Queue, whole } from "./decoration";
import { numberFormats } from "../../../sheets/kit/formatAreas";
import { type Aspect, aspects, look } from "./look";
import { slicesOf } from "../../slicesOf";
import { writeFormats } from "./writeEntry";

/** What a look weighs in a request on average; the margin up to 5 MB covers the rest. */
const bytesPerLook = 1500;
const bytesPerFormat = 500;

/** So many go together that they fit into one request. */
const mostLooks = 500;
const mostFormats = 3000;

type Styled = SheetPlan["styles"];

/** The look of every range in the plan's order, and how results are shown. Excel refuses members, so a piece is one member everywhere. */
export function looks({ styles: styled }: Pick<SheetPlan, "styles">): Decoration[] {
  const formats = numberFormats(styled).shown;
  return [
    ...slicesOf(styled, mostLooks).map(looksOf),
    ...slicesOf(formats, mostFormats).map((some) =>
      whole("looks", some.length * bytesPerFormat, (sheet) => {
        writeFormats(sheet, some);
      }),
    ),
  ];
}

const looksOf = (styled: Styled): Decoration => ({
  part: "looks",
  bytes: styled.length * bytesPerLook,
  queue: (sheet) => {
    for (const { range, style } of styled)
      writeAndRelease(sheet.getRange(range), (cells) => {
        look(cells, styles[style]);
      });
  },
  pieces: (Object.keys(aspects) as Aspect[]).map((aspect) => oneAspect(styled, aspect)),
});

const oneAspect =
  (styled: Styled, aspect: Aspect): Queue =>
  (sheet) => {
    for (const { range, style } of styled) {
      const named: CellStyle = styles[style];
      if (named[aspect] === undefined) continue;
      writeAndRelease(sheet.getRange(range), ({ format }) => {
        aspects[aspect](format, named);
      });
    }
  };
