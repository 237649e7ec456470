import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { periodOf } from "../../domain/time/period";
import type { Scheme } from "../../domain/scheme/scheme";
import { type MeasuredPerson, whatIf } from "../../domain/engine/whatIf";
import type { EvaluatedPeriod } from "../../sheets/book/evaluatedPeriod";
import { policyRows } from "../../sheets/policy/policyRows";
import { usePane } from "../paneContext";
import { useWayOut } from "../parts/useWayOut";
import { Effect } from "../whatIf/Effect";
import { ApplyDialog } from "./ApplyDialog";
import { Content } from "./Content";
import { DraftBar } from "./DraftBar";
import { Files } from "./Files";
import { OwnPolicy } from "./own/OwnPolicy";
import { sectionsOf } from "./sections";
import { SubScreen } from "./SubScreen";
import { useApply } from "./useApply";
import { type PolicyDraft, usePolicyDraft } from "./usePolicyDraft";
import { Versions } from "./Versions";
import { usePolicyWords } from "./words";

const pages = ["content", "effect", "versions", "files"] as const;
type Page = (typeof pages)[number];

const useStyles = makeStyles({
  tabs: { margin: "0 -6px" },
  tab: { paddingLeft: "8px", paddingRight: "8px" },
  page: { display: "flex", flexDirection: "column", gap: "10px", minWidth: 0 },
});

interface PolicyScreenProps {
  evaluated: EvaluatedPeriod;
  first?: Page;
  onClose: () => void;
}

/** The policy of the period: its numbers to try and to change, what that does to people, its versions, its files. */
export function PolicyScreen(props: PolicyScreenProps) {
  const draft = usePolicyDraft(props.evaluated);
  const drop = useWayOut(draft.changes.length + draft.unfinished > 0, draft.reset);
  const [own, setOwn] = useState<{ base: Scheme; isOwn: boolean } | null>(null);
  if (own) return <OwnPolicy {...own} onClose={() => setOwn(null)} />;
  return <PeriodPolicy {...props} draft={draft} onDrop={drop} onAdapt={(base, isOwn) => setOwn({ base, isOwn })} />;
}

function Pages({ page, onPage }: { page: Page; onPage: (page: Page) => void }) {
  const styles = useStyles();
  const { policy } = usePolicyWords();
  return (
    <TabList
      size="small"
      className={styles.tabs}
      aria-label={policy.tabsLabel}
      selectedValue={page}
      onTabSelect={(_event, data) => onPage(pages.find((one) => one === data.value) ?? "content")}
    >
      {pages.map((one) => (
        <Tab key={one} value={one} className={styles.tab}>
          {policy.tabs[one]}
        </Tab>
      ))}
    </TabList>
  );
}

type Asked = "apply" | "register" | null;

function PeriodPolicy(
  props: PolicyScreenProps & {
    draft: PolicyDraft;
    onDrop: () => void;
    onAdapt: (base: Scheme, isOwn: boolean) => void;
  },
) {
  const styles = useStyles();
  const { policy } = usePolicyWords();
  const { evaluated, draft, onClose } = props;
  const [page, setPage] = useState<Page>(props.first ?? "content");
  const [asked, setAsked] = useState<Asked>(null);
  const effect = useEffectOf(evaluated, draft);
  const sections = useSections(evaluated);
  const hasChanges = draft.changes.length > 0;
  const isBegun = hasChanges || draft.unfinished > 0;
  return (
    <SubScreen title={policy.title} unsaved={isBegun} onClose={onClose}>
      <Pages page={page} onPage={setPage} />
      <div role="tabpanel" aria-label={policy.tabs[page]} className={styles.page}>
        {page === "content" && (
          <Content evaluated={evaluated} draft={draft} sections={sections} onRegister={() => setAsked("register")} />
        )}
        {page === "effect" && (
          <Effect scheme={draft.scheme} effect={effect} people={evaluated.people} hasChanges={hasChanges} />
        )}
        {page === "versions" && <Versions evaluated={evaluated} />}
        {page === "files" && <Files evaluated={evaluated} draft={draft} onAdapt={props.onAdapt} />}
      </div>
      {isBegun && <DraftBar draft={draft} effect={effect} onApply={() => setAsked("apply")} onDrop={props.onDrop} />}
      <PolicyDialog asked={asked} evaluated={evaluated} draft={draft} onDone={() => setAsked(null)} />
    </SubScreen>
  );
}

function useSections({ state }: EvaluatedPeriod) {
  const { language } = usePane();
  return useMemo(
    () => sectionsOf(policyRows(state.scheme, language, periodOf(state).length), state.scheme),
    [state, language],
  );
}

/** From which month the draft holds. */
function PolicyDialog(props: { asked: Asked; evaluated: EvaluatedPeriod; draft: PolicyDraft; onDone: () => void }) {
  const { asked, evaluated, draft, onDone } = props;
  const apply = useApply(evaluated, draft.reset);
  if (asked === null) return null;
  return (
    <ApplyDialog
      evaluated={evaluated}
      changes={asked === "apply" ? draft.changes : []}
      onApply={(request) => {
        onDone();
        void apply(request);
      }}
      onClose={onDone}
    />
  );
}

/** The period under the draft; while the draft has errors nobody can be judged by it, so nothing moves. */
function useEffectOf({ scheme, people }: EvaluatedPeriod, draft: PolicyDraft) {
  const tried = useDeferredValue(draft.errors > 0 ? scheme : draft.scheme);
  const measured = useMemo(
    () =>
      people.flatMap(({ number, name, inputs, evaluation }): MeasuredPerson[] =>
        inputs === undefined || evaluation === null ? [] : [{ number, name, inputs }],
      ),
    [people],
  );
  return useMemo(() => whatIf(scheme, tried, measured), [scheme, tried, measured]);
}
