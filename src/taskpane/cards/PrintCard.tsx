import { Button } from "@fluentui/react-components";
import { Print20Regular } from "@fluentui/react-icons";
import type { PersonRow } from "../../sheets/book/evaluatedPeriod";
import { usePane } from "../paneContext";
import { useMakeCards } from "./useMakeCards";

/** Makes the form of one person who has a result, ready to print and sign. */
export function PrintCard({ person: { number, name } }: { person: PersonRow }) {
  const { words } = usePane();
  const make = useMakeCards();
  return (
    <Button
      appearance="subtle"
      icon={<Print20Regular />}
      aria-label={words.cards.one(name)}
      title={words.cards.one(name)}
      disabledFocusable={make === null}
      onClick={() => make?.({ number, name })}
    />
  );
}
