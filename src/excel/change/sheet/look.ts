import type { CellStyle } from "../../../sheets/kit/styles";

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center" } as const;

/** What a look is made of: each aspect sets one member of Excel's format, if the style names it. */
export const aspects = {
  color: ({ font }, { color }) => {
    if (color !== undefined) font.color = color;
  },
  bold: ({ font }, { bold }) => {
    if (bold !== undefined) font.bold = bold;
  },
  italic: ({ font }, { italic }) => {
    if (italic !== undefined) font.italic = italic;
  },
  size: ({ font }, { size }) => {
    if (size !== undefined) font.size = size;
  },
  align: (format, { align }) => {
    if (align !== undefined) format.horizontalAlignment = horizontal[align];
  },
  valign: (format, { valign }) => {
    if (valign !== undefined) format.verticalAlignment = vertical[valign];
  },
  wrap: (format, { wrap }) => {
    if (wrap !== undefined) format.wrapText = wrap;
  },
  shrink: (format, { shrink }) => {
    if (shrink !== undefined) format.shrinkToFit = shrink;
  },
  indent: (format, { indent }) => {
    if (indent !== undefined) format.indentLevel = indent;
  },
  fill: (format, { fill }) => {
    if (fill !== undefined) format.fill.color = fill;
  },
} as const satisfies Partial<Record<keyof CellStyle, (format: Excel.RangeFormat, style: CellStyle) => void>>;

export type Aspect = keyof typeof aspects;

/** All of a look but its lines. */
export function look({ format }: Excel.Range, style: CellStyle): void {
  for (const give of Object.values(aspects)) give(format, style);
}
