import { languages } from "../../src/domain/wording/localText";
import { limitedNumbers } from "../../src/domain/scheme/numberLimits";
import { allSchemes } from "../support/shipped";
import { placeOf } from "../../src/text/speaker/placeOf";
import { madeUpScheme } from "../support/madeUp";

const cases = [...allSchemes(), madeUpScheme()].flatMap((scheme) =>
  languages.map((language) => ({ id: scheme.id, scheme, language })),
);

test.each(cases)("no two numbers of the items of $id are called the same in $language", ({ scheme, language }) => {
  const numbers = limitedNumbers(scheme).filter(({ path }) => path.startsWith("items."));
  const named = numbers.map(({ path }) => placeOf(scheme, path, language));
  expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([]);
});
