import type { ConditionalFormat } from "../../sheets/kit/plan";
import type { CellStyle } from "../../sheets/kit/styles";
import { element } from "./toXml";

/** "#1E3A5F" as the format writes it. */
export const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

export const fillXml = (color: string): string =>
  element(
    "fill",
    {},
    element(
      "patternFill",
      { patternType: "solid" },
      element("fgColor", { rgb: argb(color) }) + element("bgColor", { rgb: argb(color) }),
    ),
  );

const colorXml = (color: string | undefined): string =>
  color === undefined ? "" : element("color", { rgb: argb(color) });

export const fontXml = ({ size = 10, bold, italic, color }: CellStyle): string =>
  element(
    "font",
    {},
    `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${element("sz", { val: size })}${colorXml(color)}<name val="微软雅黑"/><charset val="134"/>`,
  );

export function borderXml(color: string): string {
  const line = (side: string): string => element(side, { style: "thin" }, colorXml(color));
  return element("border", {}, `${["left", "right", "top", "bottom"].map(line).join("")}<diagonal/>`);
}

export const alignmentXml = ({ align, valign, indent, wrap, shrink }: CellStyle): string =>
  element("alignment", {
    horizontal: align,
    vertical: valign === "top" ? "top" : "center",
    wrapText: wrap === true ? true : undefined,
    indent,
    shrinkToFit: shrink,
  });

/** What a colour rule changes. */
export const changeXml = ({ font, bold, fill }: ConditionalFormat): string =>
  element(
    "dxf",
    {},
    element("font", {}, (bold === true ? "<b/>" : "") + colorXml(font)) + (fill === undefined ? "" : fillXml(fill)),
  );
