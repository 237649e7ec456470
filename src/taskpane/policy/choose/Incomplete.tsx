import { Badge, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { IncompleteSystem } from "../../../schemes/incomplete";
import { register } from "../../../schemes/register/list";
import { usePane } from "../../paneContext";
import { Hint } from "../../parts/Hint";
import { usePolicyWords } from "../words";

const useStyles = makeStyles({
  frame: { padding: "8px 2px 0", marginTop: "4px", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { color: tokens.colorNeutralForeground3, marginRight: "8px" },
  offers: { display: "flex", flexWrap: "wrap", gap: "2px 10px", fontSize: tokens.fontSizeBase200 },
  link: { fontSize: tokens.fontSizeBase200 },
});

/** A system whose source breaks off: why it cannot be chosen, and what to take instead. */
export function Incomplete({ system, onChoose }: { system: IncompleteSystem; onChoose: (id: string) => void }) {
  const styles = useStyles();
  const { local } = usePane();
  const { choose } = usePolicyWords();
  const offers = register.filter(({ id }) => system.offers.includes(id));
  return (
    <div className={styles.frame}>
      <span className={styles.name}>{local(system.name)}</span>
      <Badge appearance="tint" shape="rounded" color="warning" size="small">
        {choose.incomplete}
      </Badge>
      <Hint>{local(system.missing)}</Hint>
      <div className={styles.offers}>
        <span>{choose.instead}</span>
        {offers.map(({ id, name }) => (
          <Link key={id} as="button" className={styles.link} onClick={() => onChoose(id)}>
            {local(name)}
          </Link>
        ))}
      </div>
    </div>
  );
}
