import fc from "fast-check";
import { isSamePerson, type Named, numberKey, wordKey } from "../../../src/domain/people/identity";
import { peopleOf } from "../../../src/domain/people/people";

test.each([
  ["CS001", "cs001 "],
  ["CS001", "ＣＳ００１"],
  ["K 05", "k05"],
  ["K05", "K05\u200b"],
  ["K05", "\u3000K05\u00a0"],
  ["0012", "12"],
  ["0012", 12],
  ["１２", 12],
  ["0", "000"],
  ["2026000000000001", "02026000000000001"],
])("The staff numbers %p and %p are one", (one, other) => {
  expect(numberKey(one)).toBe(numberKey(other));
});

test.each([
  ["1E5", "100000"],
  ["1E5", 100000],
  ["3-1", "1-3"],
  ["3-1", 46082],
  ["12.0", 12],
  ["K05", "K5"],
  ["0K05", "K05"],
  ["120", "12"],
  ["2026000000000001", "2026000000000002"],
  ["1,000", 1000],
])("The staff numbers %p and %p are two", (one, other) => {
  expect(numberKey(one)).not.toBe(numberKey(other));
});

const named = (number: string, name: string): Named => ({ number, name });

test.each([
  ["the number decides, also where the name changed", named("K1", "王样"), named("k1", "王杨"), true],
  ["lost zeros under the same name are one person", named("0012", "李样"), named("12", "李 样"), true],
  ["lost zeros under another name are a question", named("0012", "李样"), named("12", "王样"), false],
  ["lost zeros without a name are one person", named("0012", "李样"), named("12", ""), true],
  ["names count where nobody has a number", named("", "王 样"), named("", "王样"), true],
  ["a number on one side only says nothing", named("K1", "王样"), named("", "王样"), false],
  ["one name and two numbers are two people", named("K1", "王样"), named("K2", "王样"), false],
])("Who is who: %s", (_title, one, other, isSame) => {
  expect(isSamePerson(one, other)).toBe(isSame);
  expect(isSamePerson(other, one)).toBe(isSame);
});

/** Another way to write the same word. */
const rewritten = (word: string): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom("plain", "wide", "lower", "spaced"), { minLength: word.length, maxLength: word.length })
    .map((ways) =>
      Array.from(word, (sign, index) => {
        const code = sign.charCodeAt(0);
        if (ways[index] === "wide" && code > 32 && code < 127) return String.fromCharCode(code + 0xfee0);
        if (ways[index] === "lower") return sign.toLowerCase();
        return ways[index] === "spaced" ? ` ${sign}\u3000` : sign;
      }).join(""),
    );

const word = fc.string({ unit: fc.constantFrom(...Array.from("0123456789AKZ-./E")), minLength: 1, maxLength: 8 });

test("Whatever way a staff number is written, it stays the same number", () => {
  fc.assert(
    fc.property(
      word.chain((one) => fc.tuple(fc.constant(one), rewritten(one), fc.nat(3))),
      ([one, other, zeros]) => {
        expect(numberKey(other)).toBe(numberKey(one));
        expect(wordKey(other)).toBe(wordKey(one));
        if (/^\d+$/.test(one)) expect(numberKey("0".repeat(zeros) + other)).toBe(numberKey(one));
      },
    ),
  );
});

test("Only numbers without anything but digits can lose their zeros", () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const areOne = numberKey(one) === numberKey(other);
      const digits = /^\d+$/;
      const areDigits = digits.test(one) && digits.test(other);
      expect(areOne).toBe(one === other || (areDigits && BigInt(one) === BigInt(other)));
    }),
  );
});

test("A list finds the same people one by one and all at once", () => {
  const person = fc.record({
    number: fc.constantFrom("", "0012", "12", "K1", "k 1", "K2"),
    name: fc.constantFrom("", "王样", "王 样", "李样"),
  });
  fc.assert(
    fc.property(fc.array(person, { maxLength: 8 }), person, (list, asked) => {
      const { all, find, otherwiseNamed } = peopleOf(list);
      expect(all(asked)).toEqual(list.filter((one) => isSamePerson(one, asked)));
      expect(find(asked)).toBe(list.find((one) => isSamePerson(one, asked)));
      const other = otherwiseNamed(asked);
      if (other) expect([numberKey(other.number), wordKey(other.name)]).not.toEqual(["", wordKey(asked.name)]);
    }),
  );
});
