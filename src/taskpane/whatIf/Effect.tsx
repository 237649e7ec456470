import { makeStyles, tokens } from "@fluentui/react-components";
import { Beaker24Regular, People24Regular } from "@fluentui/react-icons";
import type { Scheme } from "../../domain/scheme/scheme";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import type { WhatIf } from "../../domain/engine/whatIf";
import { teamPayName } from "../../text/pay/payText";
import { usePane, usePeriodLength } from "../paneContext";
import { framedInContrast } from "../parts/contrast";
import { Empty } from "../parts/Empty";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { usePolicyWords } from "../policy/words";
import { GradeCounts } from "./GradeCounts";
import { Moves } from "./Moves";
import { NearEdges } from "./NearEdges";
import { signedText } from "./signedText";
import type { TriedPolicy } from "./triedPolicy";

const useStyles = makeStyles({
  tiles: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(84px, 1fr))", gap: "8px", margin: 0 },
  tile: {
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    ...framedInContrast,
    minWidth: 0,
  },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

interface EffectProps {
  scheme: Scheme;
  effect: WhatIf;
  /** People on the list, with a result or without. */
  people: EvaluatedPeriod["people"];
  hasChanges: boolean;
}

/** What the draft would make of the period at hand: who moves, how the grades shift, what it costs. Nothing is written. */
export function Effect(props: EffectProps) {
  const { numbers } = usePane();
  const { whatIf } = usePolicyWords();
  const title = whatIf.title(usePeriodLength());
  const { scheme, effect, people } = props;
  const inputsOf: TriedPolicy["inputsOf"] = ({ number, name }) =>
    people.find((one) => one.number === number && one.name === name)?.inputs;
  if (effect.people === 0) return <Empty icon={<People24Regular />} title={whatIf.nobody} />;
  const isGraded = scheme.bands.length > 0;
  return (
    <>
      {!props.hasChanges && <Empty icon={<Beaker24Regular />} title={title} hint={whatIf.unchanged} />}
      <Section title={title}>
        <Tiles {...{ scheme, effect }} />
        <Hint>{whatIf.people(numbers.count(effect.people), numbers.count(people.length))}</Hint>
        {!isGraded && <Hint>{whatIf.noGrades}</Hint>}
      </Section>
      {isGraded && <GradeCounts grades={effect.grades} />}
      {props.hasChanges && <Moves moves={effect.moves} {...{ scheme, inputsOf }} />}
      {isGraded && <NearEdges people={effect.nearEdge} {...{ scheme, inputsOf }} />}
    </>
  );
}

function Tiles({ scheme, effect }: Pick<EffectProps, "scheme" | "effect">) {
  const styles = useStyles();
  const { numbers, language } = usePane();
  const { whatIf } = usePolicyWords();
  const count = (direction: 1 | -1): string =>
    whatIf.person(numbers.count(effect.moves.filter((move) => move.direction === direction).length));
  const { before, after } = effect.payout;
  const tiles = [
    ...(scheme.bands.length > 0
      ? [
          { term: whatIf.up, value: count(1) },
          { term: whatIf.down, value: count(-1) },
        ]
      : [{ term: whatIf.moves, value: whatIf.person(numbers.count(effect.moves.length)) }]),
    ...(scheme.payout.kind === "none" ? [] : [{ term: whatIf.pay, value: signedText(after - before, numbers.money) }]),
  ];
  return (
    <>
      <dl className={styles.tiles}>
        {tiles.map(({ term, value }) => (
          <div key={term} className={styles.tile}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      {scheme.payout.kind !== "none" && (
        <Hint>
          {teamPayName(scheme.payout, language)} {whatIf.payFromTo(numbers.money(before), numbers.money(after))}
        </Hint>
      )}
    </>
  );
}
