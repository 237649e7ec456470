import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CalendarLtr24Filled } from "@fluentui/react-icons";
import { lazy, Suspense } from "react";
import { usePane, usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";
import { stepIds } from "../path";
import { lastPeriod } from "../today";
import type { ComparePurpose } from "../useRoute";

const NewPeriodForm = lazy(() => import("./NewPeriodForm").then((module) => ({ default: module.NewPeriodForm })));

const useStyles = makeStyles({
  screen: { padding: "20px 16px", display: "flex", flexDirection: "column", gap: "14px" },
  sign: {
    display: "inline-flex",
    padding: "8px",
    marginBottom: "10px",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: { margin: "6px 0 0", color: tokens.colorNeutralForeground2 },
  button: { width: "100%" },
  steps: {
    listStyle: "none",
    margin: 0,
    padding: "4px 0 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  step: { display: "flex", gap: "10px", padding: "6px 0", alignItems: "baseline" },
  nth: {
    flexShrink: 0,
    width: "20px",
    height: "20px",
    borderRadius: "10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxSizing: "border-box",
    textAlign: "center",
    fontSize: "11px",
    lineHeight: "18px",
    fontWeight: tokens.fontWeightSemibold,
  },
  what: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface FirstRunProps {
  isCreating: boolean;
  onCreating: (isCreating: boolean) => void;
  onCompare: (purpose: ComparePurpose) => void;
}

/** What the add-in does in two lines, the ways to begin, and the path of a period. */
export function FirstRun({ isCreating, onCreating, onCompare }: FirstRunProps) {
  const styles = useStyles();
  const { words } = usePane();
  if (isCreating)
    return (
      <Suspense fallback={null}>
        <NewPeriodForm onClose={() => onCreating(false)} />
      </Suspense>
    );
  return (
    <div className={styles.screen}>
      <div>
        <span aria-hidden className={styles.sign}>
          <CalendarLtr24Filled />
        </span>
        <h2 className={styles.title}>{words.first.welcome}</h2>
        <p className={styles.lead}>{words.first.lead}</p>
      </div>
      <Offers onCreating={onCreating} onCompare={onCompare} />
      <Path />
      <Hint>{words.first.privacy}</Hint>
    </div>
  );
}

function Offers({ onCreating, onCompare }: Omit<FirstRunProps, "isCreating">) {
  const styles = useStyles();
  const { words, actions, store, language, schemeId } = usePane();
  const { job, today } = usePaneState();
  const isBusy = job !== null;
  const lastMonth = lastPeriod(today, "month");
  const sample = () =>
    void store.run("sample", (progress) => actions.samplePeriod({ schemeId, language, month: lastMonth }, progress), {
      note: () => ({ text: words.first.sampleMade, isFinal: true }),
    });
  const offers = [
    { name: words.first.create, hint: words.first.createHint, act: () => onCreating(true) },
    { name: words.first.adopt, hint: words.first.adoptHint, act: () => onCompare("adopt") },
    { name: words.first.sample, hint: words.first.sampleHint, act: sample },
    { name: words.menu.compare, hint: words.first.compareHint, act: () => onCompare("compare") },
  ];
  return offers.map(({ name, hint, act }, nth) => (
    <div key={name}>
      <Button
        appearance={nth === 0 ? "primary" : "secondary"}
        className={styles.button}
        disabledFocusable={isBusy}
        onClick={act}
      >
        {name}
      </Button>
      <Hint>{hint}</Hint>
    </div>
  ));
}

function Path() {
  const styles = useStyles();
  const { words, numbers } = usePane();
  return (
    <ol className={styles.steps}>
      {stepIds.map((step, at) => (
        <li key={step} className={styles.step}>
          <span aria-hidden className={styles.nth}>
            {numbers.count(at + 1)}
          </span>
          <span>
            {words.steps[step]} <span className={styles.what}>{words.first.steps[step]}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
