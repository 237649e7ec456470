import { makeStyles, tokens } from "@fluentui/react-components";
import { inContrast } from "./contrast";

/** A list of cards one of which is chosen. */
export const useChoiceStyles = makeStyles({
  list: { listStyle: "none", margin: "0 -6px", padding: 0, display: "flex", flexDirection: "column", gap: "4px" },
  card: {
    width: "100%",
    padding: "8px",
    border: "1px solid transparent",
    [inContrast]: { border: "1px solid Canvas" },
    borderRadius: tokens.borderRadiusMedium,
    background: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    [inContrast]: { border: "1px solid Highlight" },
  },
  small: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
