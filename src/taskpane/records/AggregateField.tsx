import { Field, makeStyles, Select } from "@fluentui/react-components";
import { offerId } from "../../sheets/records/offers";
import type { Aggregate } from "../../sheets/book/recipe";
import { usePane } from "../paneContext";
import { aggregateWords } from "./aggregateWords";

const useStyles = makeStyles({
  method: { flexGrow: 1, minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)", "& select": { minWidth: 0 } },
});

/** In which of the offered ways an input is counted. */
export function AggregateField(props: {
  name: string;
  offers: readonly Aggregate[];
  /** Null until somebody has chosen. */
  aggregate: Aggregate | null;
  onChange: (aggregate: Aggregate) => void;
}) {
  const styles = useStyles();
  const { words } = usePane();
  const { name, offers, aggregate, onChange } = props;
  return (
    <Field label={name} className={styles.method} size="small">
      <Select
        size="small"
        aria-label={words.records.method(name)}
        value={aggregate === null ? "" : offerId(aggregate)}
        onChange={(_event, data) => {
          const chosen = offers.find((offer) => offerId(offer) === data.value);
          if (chosen) onChange(chosen);
        }}
      >
        {aggregate === null && <option value="">{words.records.chooseMethod}</option>}
        {offers.map((offer) => (
          <option key={offerId(offer)} value={offerId(offer)}>
            {aggregateWords(words.records, offer)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
