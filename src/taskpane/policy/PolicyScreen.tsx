import { makeStyles, MessageBar, MessageBarBody, Tab, TabList } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { periodOf } from "../../domain/time/period";
import type { Scheme } from "../../domain/scheme/scheme";
import { type Measured, whatIf } from "../../domain/engine/whatIf";
import type { Month } from "../../sheets/book/month";
import { policyRows } from "../../sheets/policy/policyCells";
import { usePane } from "../paneContext";
import { FormDialog } from "../parts/FormDialog";
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
  month: Month;
  first?: Page;
  onClose: () => void;
}

/** The policy of the month: its numbers to try and to change, what that does to people, its versions, its files. */
export function PolicyScreen(props: PolicyScreenProps) {
  const draft = usePolicyDraft(props.month);
  const [own, setOwn] = useState<{ base: Scheme; isOwn: boolean } | null>(null);
  if (own) return <OwnPolicy {...own} onClose={() => setOwn(null)} />;
  return <MonthPolicy {...props} draft={draft} onAdapt={(base, isOwn) => setOwn({ base, isOwn })} />;
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

type Asked = "apply" | "register" | "drop" | "leave" | null;

function MonthPolicy(
  props: PolicyScreenProps & { draft: PolicyDraft; onAdapt: (base: Scheme, isOwn: boolean) => void },
) {
  const styles = useStyles();
  const { policy } = usePolicyWords();
  const { language } = usePane();
  const { month, draft, onClose } = props;
  const [page, setPage] = useState<Page>(props.first ?? "content");
  const [asked, setAsked] = useState<Asked>(null);
  const effect = useEffectOf(month, draft);
  const sections = useMemo(
    () => sectionsOf(policyRows(month.state.scheme, language, periodOf(month.state).length)),
    [month.state, language],
  );
  const hasChanges = draft.changes.length > 0;
  return (
    <SubScreen title={policy.title} onClose={() => (hasChanges ? setAsked("leave") : onClose())}>
      <Pages page={page} onPage={setPage} />
      <div role="tabpanel" aria-label={policy.tabs[page]} className={styles.page}>
        {page === "content" && <Content {...{ month, draft, sections }} onRegister={() => setAsked("register")} />}
        {page === "effect" && (
          <Effect scheme={draft.scheme} effect={effect} all={month.people.length} hasChanges={hasChanges} />
        )}
        {page === "versions" && <Versions month={month} />}
        {page === "files" && <Files month={month} draft={draft} onAdapt={props.onAdapt} />}
      </div>
      {hasChanges && (
        <DraftBar {...{ draft, effect }} onApply={() => setAsked("apply")} onDrop={() => setAsked("drop")} />
      )}
      <Asking {...{ asked, month, draft, onClose }} onDone={() => setAsked(null)} />
    </SubScreen>
  );
}

/** The dialogs: from which month, and whether the draft may go. */
function Asking(props: { asked: Asked; month: Month; draft: PolicyDraft; onDone: () => void; onClose: () => void }) {
  const { policy } = usePolicyWords();
  const { asked, month, draft, onDone } = props;
  const apply = useApply(month, draft.reset);
  if (asked === null) return null;
  if (asked === "apply" || asked === "register")
    return (
      <ApplyDialog
        month={month}
        changes={asked === "apply" ? draft.changes : []}
        onApply={(request) => {
          onDone();
          void apply(request);
        }}
        onClose={onDone}
      />
    );
  const drop = () => {
    draft.reset();
    onDone();
    if (asked === "leave") props.onClose();
  };
  return (
    <FormDialog title={policy.dropTitle} submit={policy.drop} onSubmit={drop} onClose={onDone}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{policy.dropLead}</MessageBarBody>
      </MessageBar>
    </FormDialog>
  );
}

/** The month under the draft; while the draft has errors nobody can be judged by it, so nothing moves. */
function useEffectOf({ scheme, people }: Month, draft: PolicyDraft) {
  const tried = useDeferredValue(draft.errors > 0 ? scheme : draft.scheme);
  const measured = useMemo(
    () =>
      people.flatMap(({ number, name, inputs, evaluation }): Measured[] =>
        inputs === undefined || evaluation === null ? [] : [{ number, name, inputs }],
      ),
    [people],
  );
  return useMemo(() => whatIf(scheme, tried, measured), [scheme, tried, measured]);
}
