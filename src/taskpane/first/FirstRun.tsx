import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { usePane, usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";

const NewMonth = lazy(() => import("./NewMonth").then((module) => ({ default: module.NewMonth })));

const useStyles = makeStyles({
  screen: { padding: "20px 16px", display: "flex", flexDirection: "column", gap: "16px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: { margin: "6px 0 0", color: tokens.colorNeutralForeground2 },
  offer: {
    padding: "12px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  button: { width: "100%" },
});

/** What the add-in does in two lines, and the two ways to begin. */
export function FirstRun(props: { isCreating: boolean; onCreating: (isCreating: boolean) => void }) {
  const styles = useStyles();
  const { words, actions, store, language } = usePane();
  const { job, today } = usePaneState();
  const sample = () =>
    void store.run("sample", (progress) => actions.sampleMonth(language, today, progress), {
      note: () => ({ text: words.first.sampleMade, undo: "no" }),
    });
  if (props.isCreating)
    return (
      <Suspense fallback={null}>
        <NewMonth onClose={() => props.onCreating(false)} />
      </Suspense>
    );
  return (
    <div className={styles.screen}>
      <div>
        <h2 className={styles.title}>{words.first.welcome}</h2>
        <p className={styles.lead}>{words.first.lead}</p>
      </div>
      <div className={styles.offer}>
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={job !== null}
          onClick={() => props.onCreating(true)}
        >
          {words.first.create}
        </Button>
        <Hint>{words.first.createHint}</Hint>
      </div>
      <div className={styles.offer}>
        <Button className={styles.button} disabledFocusable={job !== null} onClick={sample}>
          {words.first.sample}
        </Button>
        <Hint>{words.first.sampleHint}</Hint>
      </div>
      <Hint>{words.first.privacy}</Hint>
    </div>
  );
}
