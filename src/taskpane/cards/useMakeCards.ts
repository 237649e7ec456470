import type { CardsFor } from "../../actions/actions";
import { usePane, usePaneState } from "../paneContext";

/** Makes score cards and says how many and where; null while something else is under way. */
export function useMakeCards(): ((who: CardsFor) => void) | null {
  const { words, numbers, actions, store } = usePane();
  const { today, job } = usePaneState();
  if (job !== null) return null;
  return (who) =>
    void store.run("cards", (progress) => actions.makeCards(who, today, progress), {
      note: ({ sheets, people, kept }) => {
        const count = numbers.count(people);
        const made = who === "all" ? words.cards.madeTogether(count, sheets) : words.cards.made(count);
        const text = kept.length === 0 ? made : `${made}${words.cards.kept(kept)}`;
        return { text, isFinal: sheets.length > 0 };
      },
    });
}
