import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { valueAt } from "../../domain/places/policyPath";
import type { DraftedPolicy } from "../../sheets/adopt/draftScheme";
import type { CellRef } from "../../sheets/kit/finding";
import { namingOf } from "../../text/speaker/naming";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { OwnPolicy } from "../policy/own/OwnPolicy";
import { oneText } from "../policy/own/useOwnPolicy";
import { usePolicyWords } from "../policy/words";
import { ownDraft } from "./draft";
import type { Comparing } from "./useCompare";
import { useCompareWords } from "./words";

const useStyles = makeStyles({
  list: { margin: "6px 0 0", paddingLeft: "18px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  link: { fontSize: tokens.fontSizeBase200 },
  title: { margin: "8px 0 0", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

/** A policy drafted from the headings, in the builder: the user decides on every part of it. */
export function DraftPolicy({ comparing, drafted }: { comparing: Comparing; drafted: DraftedPolicy }) {
  const { build } = usePolicyWords();
  const base = useMemo(() => {
    const roles = {
      rated: oneText(build.blankRated),
      scorer: oneText(build.blankScorer),
      approver: oneText(build.blankApprover),
    };
    return { ...drafted.scheme, roles };
  }, [drafted, build]);
  return (
    <OwnPolicy
      base={base}
      isOwn
      sources={<DraftSources drafted={drafted} />}
      onClose={() => comparing.change({ drafting: null })}
      onUse={(scheme) => comparing.useDraft(ownDraft(scheme, drafted))}
    />
  );
}

/** Every figure with the cell it was found in, and what was found and not understood. */
function DraftSources({ drafted: { scheme, columns, found, unread, above } }: { drafted: DraftedPolicy }) {
  const styles = useStyles();
  const { draft, listing } = useCompareWords();
  const { language } = usePane();
  const naming = useMemo(() => namingOf(scheme, language), [scheme, language]);
  const said = (path: string): string => {
    const value = valueAt(scheme, path);
    const place = naming.place(path);
    return typeof value === "number" ? draft.place(place, String(value)) : place;
  };
  const unused = columns.flatMap(({ mapped: { heading, means } }) => (means.kind === "none" ? [heading] : []));
  return (
    <Section title={draft.found}>
      <Hint>{draft.foundHint}</Hint>
      <ul className={styles.list}>
        {found.map(({ path, at }) => (
          <li key={path}>
            {said(path)} <CellLink at={at} />
          </li>
        ))}
      </ul>
      {unused.length > 0 && <Hint>{draft.unused(unused.join(listing))}</Hint>}
      {above.map(({ grade, bound }) => (
        <Hint key={grade}>{draft.above(grade, String(bound))}</Hint>
      ))}
      {unread.length > 0 && (
        <>
          <p className={styles.title}>{draft.unread}</p>
          <ul className={styles.list}>
            {unread.map(({ at, formula }) => (
              <li key={at.address}>
                {draft.unreadAt(formula)} <CellLink at={at} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function CellLink({ at }: { at: CellRef }) {
  const styles = useStyles();
  const { words, goTo } = usePane();
  const place = `${at.sheet}!${at.address}`;
  return (
    <Link as="button" className={styles.link} aria-label={words.check.goTo(place)} onClick={() => goTo(at)}>
      {place}
    </Link>
  );
}
