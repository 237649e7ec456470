import { Button, makeStyles, SearchBox } from "@fluentui/react-components";
import { DocumentSearchRegular } from "@fluentui/react-icons";
import { type KeyboardEvent, useEffect, useMemo, useState } from "react";
import { incompleteSystems } from "../../../schemes/incomplete";
import { register } from "../../../schemes/register/list";
import { sources } from "../../../schemes/register/sources";
import { usePane } from "../../paneContext";
import { Empty } from "../../parts/Empty";
import { Section } from "../../parts/Section";
import { unseen } from "../../parts/unseen";
import { usePolicyWords } from "../words";
import { Incomplete } from "./Incomplete";
import { SchemeList } from "./SchemeList";
import { foundPolicy, isSought } from "./soughtPolicies";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none" },
  /** Said to those who do not see the list grow shorter. */
  count: unseen,
});

interface ShippedPoliciesProps {
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** The policies that come with the product, by their source; typing leaves those that hold the words. */
export function ShippedPolicies({ chosen, onChoose }: ShippedPoliciesProps) {
  const { local, numbers } = usePane();
  const { choose } = usePolicyWords();
  const [sought, setSought] = useState("");
  const { found, incomplete } = useFound(sought);
  const sections = (Object.keys(sources) as (keyof typeof sources)[]).map((source) => ({
    source,
    policies: found.filter(({ scheme }) => scheme.source === source),
    systems: incomplete.filter(({ id }) => id.startsWith(source)),
  }));
  return (
    <>
      <Search sought={sought} found={choose.found(numbers.count(found.length))} onChange={setSought} />
      {sections
        .filter(({ policies, systems }) => policies.length + systems.length > 0)
        .map(({ source, policies, systems }) => (
          <Section key={source} title={choose.sourceOf(source, local(sources[source]))}>
            <SchemeList policies={policies} chosen={chosen} onChoose={onChoose} />
            {systems.map((system) => (
              <Incomplete key={system.id} system={system} onChoose={onChoose} />
            ))}
          </Section>
        ))}
      {found.length + incomplete.length === 0 && (
        <Empty icon={<DocumentSearchRegular fontSize={48} />} title={choose.noneFound} hint={choose.noneFoundHint}>
          <Button onClick={() => setSought("")}>{choose.showAll}</Button>
        </Empty>
      )}
    </>
  );
}

/** Esc empties it first; the next one leaves the screen. */
function Search(props: { sought: string; found: string; onChange: (sought: string) => void }) {
  const styles = useStyles();
  const { choose } = usePolicyWords();
  const { sought, found, onChange } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || sought === "") return;
    event.preventDefault();
    onChange("");
  };
  return (
    <>
      <SearchBox
        className={styles.search}
        aria-label={choose.search}
        placeholder={choose.searchHint}
        dismiss={sought === "" ? null : { "aria-label": choose.showAll }}
        value={sought}
        onChange={(_event, data) => onChange(data.value)}
        onKeyDown={onKeyDown}
      />
      <div role="status" className={styles.count}>
        {sought.trim() !== "" && found}
      </div>
    </>
  );
}

/** The clauses of the policies are large: they are fetched when something is first looked for. */
function useFound(sought: string) {
  const { language } = usePane();
  const [clauses, setClauses] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const isSeeking = sought.trim() !== "";
  useEffect(() => {
    if (!isSeeking) return;
    void import("../../../schemes/wording").then(({ wordingOf }) =>
      setClauses(new Map(register.map(({ id }) => [id, wordingOf(id, language)]))),
    );
  }, [isSeeking, language]);
  return useMemo(
    () => ({
      found: register.flatMap((scheme) => foundPolicy(scheme, sought, language, clauses.get(scheme.id) ?? []) ?? []),
      incomplete: incompleteSystems.filter((system) => isSought(system, sought, language)),
    }),
    [sought, language, clauses],
  );
}
