/** In a contrast theme of Windows, which takes away the colours behind everything. */
export const inContrast = "@media (forced-colors: active)";

/** The frame of a bar or a step of a scale. */
export const framedInContrast = { [inContrast]: { outline: "1px solid CanvasText", outlineOffset: "-1px" } } as const;

/** What fills the frame, or is the chosen one among several. */
export const filledInContrast = {
  [inContrast]: { forcedColorAdjust: "none", backgroundColor: "Highlight", color: "HighlightText" },
} as const;
