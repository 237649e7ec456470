import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FollowedPeriod } from "../../actions/actions";
import { personText } from "../../domain/people/identity";
import { periodOf } from "../../domain/time/period";
import { entriesToAdd } from "../../sheets/travel/decided";
import { chaseText, travelSpeaker } from "../../sheets/travelShown";
import { issueText } from "../../text/speaker/issueText";
import { namingOf } from "../../text/speaker/naming";
import { travelPaneWords } from "../../text/travelPaneWords";
import { FileButton } from "../books/FileButton";
import { usePane, usePaneState } from "../paneContext";
import { copyText } from "../parts/copyText";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { CollectedDifferences } from "./CollectedDifferences";
import type { Collecting } from "./useCollect";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "6px 0 0", padding: 0, overflowWrap: "anywhere" },
  line: { padding: "3px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  text: { width: "100%" },
  act: { marginTop: "8px" },
});

interface CollectProps {
  evaluated: FollowedPeriod;
  collecting: Collecting;
}

/** What came back: file by file, cell by cell, and whom to ask for what. */
export function Collect({ evaluated, collecting }: CollectProps) {
  const styles = useStyles();
  const { language } = usePane();
  const { job } = usePaneState();
  const words = travelPaneWords(language);
  return (
    <>
      <Section title={words.collect}>
        <Hint>{words.collectHint}</Hint>
        <div className={styles.act}>
          <FileButton
            label={words.choose}
            isBusy={job !== null}
            multiple
            onFiles={(files) => void collecting.read(files)}
          />
        </div>
        <Told evaluated={evaluated} collecting={collecting} />
      </Section>
      {collecting.collection.files.length > 0 && <Submit collecting={collecting} />}
      <Chase evaluated={evaluated} collecting={collecting} />
    </>
  );
}

/** What differs, and what of it is written. */
function Submit({ collecting }: { collecting: Collecting }) {
  const { language, numbers } = usePane();
  const { job } = usePaneState();
  const words = travelPaneWords(language);
  const { collection, writes, decisions, open, written } = collecting;
  const isNothing = writes.length + entriesToAdd(collection, decisions).length === 0;
  return (
    <Section title={words.differences}>
      <CollectedDifferences collecting={collecting} />
      {open > 0 && <Hint>{words.open(numbers.count(open))}</Hint>}
      {isNothing && <Hint>{words.none}</Hint>}
      {!isNothing && (
        <Button appearance="primary" disabledFocusable={job !== null} onClick={() => void collecting.write()}>
          {words.submit(numbers.count(writes.length))}
        </Button>
      )}
      {written.length > 0 && (
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={job !== null}
          onClick={() => void collecting.undo()}
        >
          {words.undo}
        </Button>
      )}
    </Section>
  );
}

/** What is said of files, of rows that are not collected, and of what is wrong in the files. */
function Told({ evaluated, collecting: { collection } }: CollectProps) {
  const styles = useStyles();
  const { language } = usePane();
  const naming = namingOf(evaluated.scheme, language, periodOf(evaluated.state).length);
  const speaker = travelSpeaker(language, naming);
  const lines = [
    ...collection.files.map(({ file, standing }) => `${file} · ${speaker.standing(standing)}`),
    ...collection.troubles.map((one) => {
      const who = "person" in one ? personText(one.person) : "";
      return [one.file, who, speaker.trouble(one)].filter((part) => part !== "").join(" · ");
    }),
    ...collection.findings.map(({ file, finding: { at, person, issue } }) =>
      [file, at?.address, person && personText(person), issueText(issue, naming, language).title]
        .filter((part) => part !== null && part !== undefined && part !== "")
        .join(" · "),
    ),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line} className={styles.line}>
          {line}
        </li>
      ))}
    </ul>
  );
}

/** A text for those who are waited for. */
function Chase({ evaluated, collecting: { collection } }: CollectProps) {
  const styles = useStyles();
  const { language } = usePane();
  const words = travelPaneWords(language);
  const [isCopied, setIsCopied] = useState(false);
  const text = chaseText(evaluated.state, collection.awaited);
  if (text === "") return null;
  return (
    <Section title={words.chase}>
      <Textarea className={styles.text} aria-label={words.chase} readOnly rows={5} value={text} />
      <Button size="small" onClick={() => void copyText(text).then(setIsCopied)}>
        {words.copy}
      </Button>
      {isCopied && <Hint>{words.copied}</Hint>}
    </Section>
  );
}
