import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { usePane, usePaneState } from "../paneContext";
import type { Job } from "../store/paneState";

const useStyles = makeStyles({
  bar: { padding: "6px 12px 8px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  stop: { marginLeft: "8px" },
  text: {
    display: "block",
    marginBottom: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

function useJobWords(job: Job | null): string {
  const { words, numbers } = usePane();
  if (!job) return "";
  const name = words.job[job.name];
  if (job.total === null) return words.job.running(name);
  if (job.total === 1) return words.job.share(name, `${String(tens(job.done))}%`);
  return words.job.progress(name, numbers.count(Math.floor(job.done)), numbers.count(job.total));
}

/** A share in steps that a screen reader has time to tell. */
const tens = (share: number): number => Math.floor(share * 10) * 10;

/** What is being done now and how far it is. A jump needs no bar: the grid itself answers. The live region stays mounted so that screen readers hear it begin. */
export function JobBar() {
  const styles = useStyles();
  const { words } = usePane();
  const { job: running } = usePaneState();
  const job = running?.name === "goTo" ? null : running;
  const text = useJobWords(job);
  return (
    <div role="status" aria-live="polite" className={job ? styles.bar : undefined}>
      {job && (
        <>
          <span className={styles.text}>
            {text}
            {job.stop && <JobButton label={words.job.stop} act={job.stop} />}
            {job.leave && <JobButton label={words.job.leave} act={job.leave} />}
          </span>
          <ProgressBar aria-label={text} thickness="medium" {...progressOf(job)} />
        </>
      )}
    </div>
  );
}

const JobButton = ({ label, act }: { label: string; act: () => void }) => (
  <Button size="small" className={useStyles().stop} onClick={act}>
    {label}
  </Button>
);

const progressOf = (job: Job) => (job.total === null ? {} : { value: job.done, max: job.total });
