import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { register } from "../../../schemes/register/list";
import type { PolicyChoice } from "../../first/newPeriodDraft";
import { useBookWords } from "../../books/words";
import { usePane } from "../../paneContext";
import { Hint } from "../../parts/Hint";
import { usePolicyWords } from "../words";
import { PolicyOffer } from "./PolicyOffer";

const useStyles = makeStyles({
  frame: {
    padding: "8px 12px 10px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: "flex", alignItems: "center", gap: "8px" },
  label: { flexGrow: 1, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

/** The policy the workbook will be made with, and the way to another one. */
export function ChosenPolicy({ chosen, onChange }: { chosen: PolicyChoice; onChange: () => void }) {
  const styles = useStyles();
  const { local, period } = usePane();
  const { choose } = usePolicyWords();
  const { carry } = useBookWords();
  const shipped = chosen.kind === "shipped" ? register.find(({ id }) => id === chosen.id) : undefined;
  return (
    <section className={styles.frame} aria-label={choose.chosen}>
      <div className={styles.head}>
        <span className={styles.label}>{choose.chosen}</span>
        <Button size="small" onClick={onChange}>
          {choose.change}
        </Button>
      </div>
      {chosen.kind !== "shipped" && (
        <>
          <div className={styles.name}>{local(chosen.scheme.name)}</div>
          <Hint>{chosen.kind === "own" ? choose.ownChosen : carry.own(period(chosen.from))}</Hint>
        </>
      )}
      {shipped && (
        <>
          <div className={styles.name}>{local(shipped.name)}</div>
          <Hint>{local(shipped.what)}</Hint>
          <PolicyOffer scheme={shipped} />
        </>
      )}
    </section>
  );
}
