import { Button, makeStyles } from "@fluentui/react-components";
import { Wrench16Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useState } from "react";
import type { Finding } from "../../sheets/kit/finding";
import { usePane, usePaneState } from "../paneContext";
import { fixWords } from "./fixWords";
import { type Fixable, fixablesOf } from "./sameFixes";
import { useFixes } from "./useFixes";

const FixPreview = lazy(() => import("./FixPreview").then((module) => ({ default: module.FixPreview })));

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "6px" } });

/** Puts one finding right, with what follows from it, or all of its kind. */
export function FixButtons({ finding, kin }: { finding: Finding; kin: readonly Fixable[] }) {
  const styles = useStyles();
  const { words, numbers } = usePane();
  const { job } = usePaneState();
  const apply = useFixes();
  const { fix } = finding;
  if (!fix) return null;
  const together = fixablesOf([finding]);
  return (
    <div className={styles.buttons}>
      {together.length > 1 ? (
        <FixTogether label={words.check.fixEverything(numbers.count(together.length))} findings={together} />
      ) : (
        <Button
          size="small"
          icon={<Wrench16Regular />}
          disabledFocusable={job !== null}
          onClick={() => apply(together)}
        >
          {words.check.fix(fixWords(fix, words, numbers))}
        </Button>
      )}
      {kin.length > 1 && <FixTogether label={words.check.fixAll(numbers.count(kin.length))} findings={kin} />}
    </div>
  );
}

/** Several fixes at once: every cell is shown before anything is written. */
export function FixTogether({ label, findings }: { label: string; findings: readonly Fixable[] }) {
  const { job } = usePaneState();
  const apply = useFixes();
  const [isShown, setIsShown] = useState(false);
  return (
    <>
      <Button size="small" disabledFocusable={job !== null} onClick={() => setIsShown(true)}>
        {label}
      </Button>
      {isShown && (
        <Suspense>
          <FixPreview
            findings={findings}
            onClose={() => setIsShown(false)}
            onApply={() => {
              setIsShown(false);
              apply(findings);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
