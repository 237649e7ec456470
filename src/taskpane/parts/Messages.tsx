import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { lazy, Suspense, useEffect } from "react";
import { ErrorBoundary } from "../ErrorBoundary";
import { usePane, usePaneState } from "../paneContext";
import type { Note, Trouble } from "../store/paneState";
import { ByHandBar } from "./ByHandBar";
import { DismissButton } from "./DismissButton";

const findTroubleBar = () => import("./TroubleBar").then((module) => ({ default: module.TroubleBar }));
const findReservationBar = () => import("./ReservationBar").then((module) => ({ default: module.ReservationBar }));
const TroubleBar = lazy(findTroubleBar);
const ReservationBar = lazy(findReservationBar);

const useStyles = makeStyles({
  // In view wherever the screen below has been scrolled to.
  list: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    // The screen below is as high as it is; messages keep their height.
    flexShrink: 0,
    maxHeight: "45vh",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px 10px 4px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  bar: { alignItems: "start", paddingTop: "6px", paddingBottom: "6px", minHeight: "auto" },
});

/** How Excel calculates if that is by hand, what failed, what just succeeded and what of it came out otherwise. A failure stays until dismissed or put right. */
export function Messages({ onRemap }: { onRemap: () => void }) {
  const styles = useStyles();
  const { store } = usePane();
  const { troubles, note, reservation, evaluated } = usePaneState();
  const isByHand = evaluated?.seen.raw.isCalculatedByHand === true;
  const isAnything = isByHand || troubles.length > 0 || note !== null || reservation !== null;
  useEffect(fetchBars, []);
  return (
    <div aria-live="polite" className={isAnything ? styles.list : undefined}>
      {isByHand && <ByHandBar />}
      {troubles.map((trouble) => (
        <ErrorBoundary key={trouble.id} fallback={() => <PlainTrouble trouble={trouble} />}>
          <Suspense fallback={<PlainTrouble trouble={trouble} />}>
            <TroubleBar trouble={trouble} onRemap={onRemap} onDismiss={() => store.dismissTrouble(trouble.id)} />
          </Suspense>
        </ErrorBoundary>
      ))}
      {note && <NoteBar note={note} onDismiss={store.dismissNote} />}
      {reservation && (
        <Suspense>
          <ReservationBar reservation={reservation} onDismiss={store.dismissReservation} />
        </Suspense>
      )}
    </div>
  );
}

/**
 * The words of everything that can be wrong are not needed for the first screen, and are there long before anything fails. Where they
 * cannot be fetched, that shows when they are wanted.
 */
function fetchBars(): void {
  const later = (): void => undefined;
  findTroubleBar().catch(later);
  findReservationBar().catch(later);
}

/** What failed, where the words for why it did cannot be fetched. */
function PlainTrouble({ trouble: { job, unexpected } }: { trouble: Trouble }) {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{words.trouble.title(words.job[job])}</MessageBarTitle>
        {unexpected}
      </MessageBarBody>
    </MessageBar>
  );
}

function NoteBar({ note, onDismiss }: { note: Note; onDismiss: () => void }) {
  const styles = useStyles();
  const { words, language } = usePane();
  const sentences = note.isFinal ? [note.text, words.check.notUndoable] : [note.text];
  return (
    <MessageBar intent="success" layout="multiline" className={styles.bar}>
      <MessageBarBody>{sentences.join(language === "en" ? " " : "")}</MessageBarBody>
      <MessageBarActions containerAction={<DismissButton onDismiss={onDismiss} />} />
    </MessageBar>
  );
}
