import { makeStyles, tokens } from "@fluentui/react-components";

/** Lists of cards within a section, as the check has them. */
export const useCardStyles = makeStyles({
  group: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: "hidden",
  },
  head: { padding: "8px 12px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { listStyle: "none", margin: 0, padding: 0 },
  more: { padding: "8px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});
