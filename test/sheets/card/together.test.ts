import fc from "fast-check";
import { languages } from "../../../src/domain/wording/localText";
import type { PersonRow } from "../../../src/sheets/book/evaluatedPeriod";
import { noCardNotes } from "../../../src/sheets/card/cardNotes";
import { nameRow } from "../../../src/sheets/card/cardHead";
import { cardSheet } from "../../../src/sheets/card/cardSheet";
import { cardsThere } from "../../../src/sheets/card/cardsThere";
import { cardsTogether } from "../../../src/sheets/card/cardsTogether";
import { planTogether } from "../../../src/sheets/card/planTogether";
import { readCards } from "../../../src/sheets/card/readCard";
import type { SheetPlan } from "../../../src/sheets/kit/plan";
import { texts } from "../../../src/text/texts";
import { shipped } from "../../support/shipped";
import { asText, rawOf } from "../rawOf";
import { cardsOf, schemePeriod } from "../schemePeriod";

const nobody = { own: [], together: [] };
const order = { taken: [], madeOn: "2026-11-12" };
const name = "考核表_（全部）";

const breaksOf = ({ print }: SheetPlan): readonly number[] => (print && "scale" in print ? print.rowStarts : []);

describe("the score cards of everybody", () => {
  test.each(languages)("say in %s what the cards say one by one, each from the top of a page", (language) => {
    for (const id of ["000", "003B", "004PAY"]) {
      const evaluated = schemePeriod(shipped(id), language);
      const single = cardsOf(evaluated).map(cardSheet);
      const [plan, ...more] = planTogether(evaluated, nobody, order).plans;
      if (plan === undefined) throw new Error("nobody has a result");
      expect(more).toEqual([]);
      expect(plan.name).toBe(texts(language).sheets.common.cardsTogether);
      expect(asText(plan)).toBe(single.map(asText).join("\n"));
      const titles = single.map((one) => rawOf(one).values[0]?.[0]);
      const { values } = rawOf(plan);
      const begun = [0, ...breaksOf(plan)].map((row) => values[row]?.[0]);
      expect(begun.filter((line) => titles.includes(line))).toEqual(titles);
      expect(plan.print).toMatchObject({ orientation: "portrait", columnStarts: [] });
      if (plan.print && "scale" in plan.print) expect(plan.print.scale).toBeGreaterThanOrEqual(70);
    }
  });

  test.each(["003B", "003E", "003F"])("of manager form %s are a page each", (id) => {
    const evaluated = schemePeriod(shipped(id), "zh-CN");
    const [plan] = planTogether(evaluated, nobody, order).plans;
    expect(plan && breaksOf(plan)).toHaveLength(cardsOf(evaluated).length - 1);
  });

  test.each(languages)("name in %s the person on each page of a card that needs more than one", (language) => {
    const evaluated = schemePeriod(shipped("000"), language);
    const long = "按约定完成改进。".repeat(150);
    const requests = cardsOf(evaluated).map((one, at) => ({
      ...one,
      notes: at % 2 === 0 ? { ...noCardNotes, comment: long, opinion: long } : noCardNotes,
    }));
    const [plan] = cardsTogether(requests, () => name);
    if (!plan) throw new Error("nobody has a result");
    const { values } = rawOf(plan);
    const pages = [0, ...breaksOf(plan)].map((start, at, starts) => values.slice(start, starts[at + 1]));
    const heads = pages.map((page) => page.slice(0, nameRow + 1).join());
    let next = -1;
    const owners = heads.map((head) => {
      if (head.includes(texts(language).sheets.card.continued)) return next;
      next += 1;
      return next;
    });
    const pagesOf = requests.map((_, at) => owners.filter((owner) => owner === at).length);
    expect(pagesOf.map((count) => count > 1)).toEqual(requests.map((_, at) => at % 2 === 0));
    expect(owners).toEqual([...owners].sort((one, other) => one - other));
    heads.forEach((head, page) => {
      const { person } = requests[owners[page] ?? -1] ?? {};
      expect([head.includes(person?.name ?? "?"), head.includes(person?.number ?? "?")]).toEqual([true, true]);
    });
    expect(readCards(rawOf(plan), language).map(({ number, notes }) => [number, notes])).toEqual(
      requests.map(({ person, notes }) => [person.number, notes]),
    );
  });

  test("keep what was written on them, whoever comes, goes or stands elsewhere", () => {
    const evaluated = schemePeriod(shipped("000"), "zh-CN");
    const written = fc.array(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter((text) => text.trim() === text),
      {
        minLength: cardsOf(evaluated).length,
        maxLength: cardsOf(evaluated).length,
      },
    );
    fc.assert(
      fc.property(written, fc.nat(), (opinions, turn) => {
        const requests = cardsOf(evaluated).map((one, at) => ({
          ...one,
          notes: { ...noCardNotes, opinion: opinions[at] ?? "", ratedOn: "2026-11-20" },
        }));
        const sheets = cardsTogether(requests, () => name).map(rawOf);
        const people = turned(evaluated.people, turn % evaluated.people.length);
        const [plan] = planTogether({ ...evaluated, people }, cardsThere(sheets, "zh-CN"), order).plans;
        const read = plan ? readCards(rawOf(plan), "zh-CN") : [];
        const opinionOf = new Map(read.map(({ number, notes }) => [number, notes] as const));
        expect(read).toHaveLength(requests.length);
        for (const { person, notes } of requests) expect(opinionOf.get(person.number)).toEqual(notes);
      }),
      { numRuns: 10 },
    );
  });

  test("take over what is written on a card of one's own, and give it to that card", () => {
    const evaluated = schemePeriod(shipped("000"), "zh-CN");
    const [request] = cardsOf(evaluated);
    if (!request) throw new Error("nobody has a result");
    const notes = { ...noCardNotes, scorer: "样例主管" };
    const own = rawOf(cardSheet({ ...request, notes }));
    const [plan] = planTogether(evaluated, cardsThere([own], "zh-CN"), order).plans;
    if (!plan) throw new Error("nobody has a result");
    expect(readCards(rawOf(plan), "zh-CN")[0]?.notes).toEqual(notes);
  });

  test("stay where something is written about somebody who has no result any more, beside the new ones", () => {
    const evaluated = schemePeriod(shipped("000"), "zh-CN");
    const requests = cardsOf(evaluated);
    const [gone] = requests;
    const notes = { ...noCardNotes, opinion: "不同意扣分" };
    const sheets = cardsTogether(
      requests.map((one) => (one === gone ? { ...one, notes } : one)),
      () => name,
    ).map(rawOf);
    const left = { ...evaluated, people: evaluated.people.filter((person) => person !== gone?.person) };
    const planned = planTogether(left, cardsThere(sheets, "zh-CN"), { ...order, taken: [name] });
    expect(planned).toMatchObject({ kept: [name], people: requests.length - 1 });
    expect([...planned.replaced]).toEqual([]);
    expect(planned.plans.map((plan) => plan.name)).toEqual([`${name}2`]);
  });

  test("need a further sheet where one would have more page breaks than Excel keeps", () => {
    const evaluated = schemePeriod(shipped("004PAY"), "zh-CN");
    const [first] = evaluated.people;
    if (!first) throw new Error("nobody has a result");
    const people = Array.from({ length: 1203 }, (_, at): PersonRow => ({ ...first, number: `K${String(at)}` }));
    const { plans } = planTogether({ ...evaluated, people }, nobody, order);
    expect(plans.map((plan) => [plan.name, breaksOf(plan).length])).toEqual([
      [name, 999],
      [`${name}2`, 202],
    ]);
  });
});

const turned = <T>(list: readonly T[], by: number): T[] => [...list.slice(by), ...list.slice(0, by)];
