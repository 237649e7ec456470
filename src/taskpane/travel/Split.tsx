import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { FollowedPeriod } from "../../actions/actions";
import { personText } from "../../domain/people/identity";
import { groupHeadings, type Grouping, groupsBy } from "../../sheets/travel/groups";
import { travelPaneWords } from "../../text/travelPaneWords";
import { usePane, usePaneState } from "../paneContext";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { fileName } from "../save/fileToSave";
import { SaveFile } from "../save/SaveFile";

/** Files for supervisors, by a column people have put in. */
export function Split({ evaluated }: { evaluated: FollowedPeriod }) {
  const words = travelPaneWords(usePane().language);
  const { raw } = evaluated.seen;
  const headings = groupHeadings(raw);
  const [chosen, setChosen] = useState("");
  const by = headings.includes(chosen) ? chosen : (headings[0] ?? "");
  const grouping = groupsBy(raw, by);
  return (
    <Section title={words.split}>
      <Hint>{words.splitHint}</Hint>
      {grouping === null && <Hint>{words.noColumn}</Hint>}
      {grouping !== null && (
        <>
          <Field label={words.by}>
            <Select size="small" value={by} onChange={(_event, { value }) => setChosen(value)}>
              {headings.map((heading) => (
                <option key={heading}>{heading}</option>
              ))}
            </Select>
          </Field>
          <Files evaluated={evaluated} by={by} grouping={grouping} />
        </>
      )}
    </Section>
  );
}

interface FilesProps {
  evaluated: FollowedPeriod;
  by: string;
  grouping: Grouping;
}

/** Who gets whom, and the files. */
function Files({ evaluated, by, grouping: { groups, without } }: FilesProps) {
  const { actions, store, language, numbers } = usePane();
  const { today } = usePaneState();
  const words = travelPaneWords(language);
  const kind = groups.length === 1 ? "xlsx" : "zip";
  const make = async () => {
    const made = await store.run("split", () => actions.splitWorkbook({ groups, by }, today));
    if (made?.ok !== true) return null;
    const { name, bytes } = made.value;
    const called = name === "" ? fileName(`${words.split} ${evaluated.state.month}`, kind) : name;
    return { name: called, kind, bytes } as const;
  };
  return (
    <>
      {groups.map(({ name, people }) => (
        <Hint key={name}>{words.group(name, numbers.count(people.length))}</Hint>
      ))}
      {without.length > 0 && <Hint>{words.without(without.map(personText).join(" · "))}</Hint>}
      <SaveFile kind={kind} make={make} />
    </>
  );
}
