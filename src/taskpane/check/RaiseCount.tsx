import { usePane } from "../paneContext";
import { FormDialog } from "../parts/FormDialog";
import type { RaiseOffer } from "./raiseOffer";
import { useFixes } from "./useFixes";

interface RaiseCountProps {
  offer: RaiseOffer;
  rule: string;
  onClose: () => void;
}

/** After an incident: the count that 评分表 has and the one that would agree, written only by a click. */
export function RaiseCount({ offer: { fixable, count, entries }, rule, onClose }: RaiseCountProps) {
  const { words, numbers } = usePane();
  const fix = useFixes();
  const say = words.incident;
  const { person, at } = fixable;
  const raise = () => {
    onClose();
    fix([fixable]);
  };
  return (
    <FormDialog
      title={say.raiseTitle}
      submit={say.raise(numbers.count(entries))}
      cancel={say.leaveCount}
      unsaved={false}
      onSubmit={raise}
      onClose={onClose}
    >
      <span>
        {say.behind({
          who: [person?.number, person?.name].filter(Boolean).join(" "),
          rule,
          cell: `${at?.sheet ?? ""}!${at?.address ?? ""}`,
          count: numbers.count(count),
          entries: numbers.count(entries),
        })}
      </span>
    </FormDialog>
  );
}
