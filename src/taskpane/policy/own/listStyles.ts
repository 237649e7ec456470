import { makeStyles, tokens } from "@fluentui/react-components";

/** Lists that can be added to and taken from: one entry a line, a small form below. */
export const useListStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  line: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    padding: "4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { flex: "1 1 0", minWidth: 0, overflowWrap: "anywhere" },
  under: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  aside: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    marginRight: "4px",
    minWidth: "44px",
    textAlign: "end",
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  form: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "8px", marginTop: "8px" },
  field: { flex: "1 1 90px", minWidth: 0 },
  narrow: { width: "84px", minWidth: 0 },
  input: { minWidth: 0 },
});
