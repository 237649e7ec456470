import { Field, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Roster } from "../../sheets/lists/roster";
import { usePane } from "../paneContext";

/** Takes the people of a sheet of the workbook as if they had been pasted; nothing where no sheet lists any. */
export function ChooseRoster({ onChoose }: { onChoose: (text: string) => void }) {
  const { words, numbers, actions, store } = usePane();
  const [rosters, setRosters] = useState<readonly Roster[]>([]);
  const [chosen, setChosen] = useState("");

  useEffect(() => {
    let isOpen = true;
    void store
      .run("records", () => actions.findRosters(), { changesWorkbook: false })
      .then((result) => {
        if (isOpen && result?.ok) setRosters(result.value);
      });
    return () => {
      isOpen = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- looked for once, as the dialog opens
  }, []);

  if (rosters.length === 0) return null;
  return (
    <Field label={words.add.fromSheet} size="small">
      <Select
        size="small"
        value={chosen}
        onChange={(_event, data) => {
          setChosen(data.value);
          const roster = rosters.find(({ sheet }) => sheet === data.value);
          if (roster) onChoose(asPasted(roster));
        }}
      >
        <option value="">{words.add.chooseSheet}</option>
        {rosters.map(({ sheet, people }) => (
          <option key={sheet} value={sheet}>
            {words.add.sheet(sheet, numbers.count(people.length))}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The lines one would have pasted. */
const asPasted = ({ people }: Roster): string =>
  ["工号\t姓名", ...people.map(({ number, name }) => `${number}\t${name}`)].join("\n");
