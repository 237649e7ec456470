import { chosenOption } from "../../domain/edit/chooseReading";
import type { Reading, Scheme } from "../../domain/scheme/scheme";
import { sourceText } from "../../text/speaker/sourceText";
import { usePane } from "../paneContext";
import { Hint } from "../parts/Hint";

/** How the places of the source that make the total are read where they are unclear: weights that add up to 110%. */
export function UnclearPlaces({ scheme }: { scheme: Scheme }) {
  const { words, local, language } = usePane();
  const sources = [scheme.total.source, scheme.coefficient?.source];
  return (
    <>
      {scheme.readings
        .filter(({ id }) => sources.includes(id))
        .map((reading) => (
          <Hint key={reading.id}>
            {words.explain.unclear(sourceText(reading.id, scheme, language), local(reading.says))}
            <br />
            {words.explain.readAs(local(readAs(scheme, reading)))}
          </Hint>
        ))}
    </>
  );
}

/** The option HR chose, where a reading has several. */
const readAs = (scheme: Scheme, reading: Reading): Reading["read"] =>
  reading.options?.find(({ id }) => id === chosenOption(scheme, reading))?.name ?? reading.read;
