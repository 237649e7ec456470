import { Badge, makeStyles } from "@fluentui/react-components";
import { lengthsOf } from "../../../domain/time/period";
import type { RegisteredScheme } from "../../../schemes/register/registered";
import { usePane } from "../../paneContext";
import { usePolicyWords } from "../words";

const useStyles = makeStyles({ badges: { display: "flex", flexWrap: "wrap", gap: "4px", marginTop: "4px" } });

/** How often a policy is evaluated and what it gives: a total, grades, pay. */
export function PolicyOffer({ scheme }: { scheme: RegisteredScheme }) {
  const styles = useStyles();
  const { numbers } = usePane();
  const { choose } = usePolicyWords();
  const { total, grades, pay } = scheme.gives;
  const words = [
    scheme.cycles === undefined
      ? choose.cycle[scheme.cycle]
      : choose.cycles(lengthsOf(scheme).map((one) => choose.cycle[one])),
    total ? choose.total : choose.noTotal,
    ...(grades > 0 ? [choose.grades(numbers.count(grades))] : []),
    ...(pay === "none" ? [] : [choose.pay[pay]]),
  ];
  return (
    <span className={styles.badges}>
      {words.map((word) => (
        <Badge key={word} appearance="tint" shape="rounded" color="informative" size="small">
          {word}
        </Badge>
      ))}
    </span>
  );
}
