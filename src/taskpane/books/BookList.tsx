import { makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { periodOf } from "../../domain/time/period";
import type { OtherBook } from "../../sheets/taken/otherBook";
import { usePane, usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";
import { SmallButton } from "../parts/SmallButton";
import { FileButton } from "./FileButton";
import { RefusedFile } from "./RefusedFile";
import type { useOtherBooks } from "./useOtherBooks";
import { useBookWords } from "./words";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 0 8px", padding: 0 },
  one: {
    display: "flex",
    alignItems: "flex-start",
    gap: "4px",
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  choose: { marginTop: "8px" },
  what: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

/** The files that were read, those that could not be, and the way to choose more. */
export function BookList({ books, refusals, add, remove }: ReturnType<typeof useOtherBooks>) {
  const styles = useStyles();
  const { take } = useBookWords();
  const { job } = usePaneState();
  return (
    <>
      {books.length > 0 && (
        <ul className={styles.list}>
          {books.map((book) => (
            <BookLine key={book.file} book={book} onRemove={() => remove(book.file)} />
          ))}
        </ul>
      )}
      <div role="status" aria-live="polite">
        {refusals.map(({ file, issues }) => (
          <RefusedFile key={file} title={take.refused(file)} issues={issues} />
        ))}
      </div>
      <div className={styles.choose}>
        <FileButton
          label={books.length === 0 ? take.choose : take.more}
          isBusy={job !== null}
          multiple
          onFiles={(files) => void add(files)}
        />
      </div>
      <Hint>{take.readOnly}</Hint>
    </>
  );
}

function BookLine({ book: { file, evaluated }, onRemove }: { book: OtherBook; onRemove: () => void }) {
  const styles = useStyles();
  const { carry, take } = useBookWords();
  const pane = usePane();
  const { state, scheme } = evaluated;
  return (
    <li className={styles.one}>
      <div className={styles.what}>
        <div>{file}</div>
        <Hint>
          {pane.period(periodOf(state))} · {state.department} · {pane.local(scheme.name)} ·{" "}
          {carry.status[state.approval?.status ?? "none"]}
        </Hint>
      </div>
      <SmallButton icon={<Dismiss16Regular />} name={take.remove(file)} onClick={onRemove} />
    </li>
  );
}
