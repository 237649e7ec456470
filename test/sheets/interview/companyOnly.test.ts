import { isForRated } from "../../../src/domain/consequences/isForRated";
import { periodOf } from "../../../src/domain/time/period";
import { consequenceText } from "../../../src/text/consequences/consequenceText";
import { cardSheet } from "../../../src/sheets/card/cardSheet";
import { interviewIndexSheet } from "../../../src/sheets/interview/interviewIndexSheet";
import { noNotes } from "../../../src/sheets/interview/interviewNotes";
import { interviewSheet } from "../../../src/sheets/interview/interviewSheet";
import { allSchemes } from "../../support/shipped";
import { asText } from "../rawOf";
import { cardsOf, schemePeriod } from "../schemePeriod";

/** What a company may do to somebody, in the words of the policies. */
const mayDo = /由人决定|由公司决定|调岗|辞退|劝退|最低工资|待人工确认|请核对|核查/;

test.each(allSchemes().map((scheme) => [scheme.id, scheme] as const))(
  "%s: what the company alone should read is on no page that the person signs, and all of it on the internal list",
  (_, scheme) => {
    const evaluated = schemePeriod(scheme, "zh-CN");
    const telling = { language: "zh-CN", length: periodOf(evaluated.state).length } as const;
    const signed = [
      ...cardsOf(evaluated).map(cardSheet),
      ...evaluated.people.map((person) =>
        interviewSheet({ evaluated, person, sheet: "面谈", due: null, notes: noNotes }),
      ),
    ].map(asText);
    const internal = asText(interviewIndexSheet(evaluated, []));
    const sentences = evaluated.people.flatMap(({ evaluation }) =>
      (evaluation?.consequences ?? []).flatMap((due) => (isForRated(due) ? [] : (consequenceText(due, telling) ?? []))),
    );
    for (const page of signed) expect(sentences.filter((sentence) => page.includes(sentence))).toEqual([]);
    expect(signed.flatMap((page) => mayDo.exec(page)?.[0] ?? [])).toEqual([]);
    expect(sentences.filter((sentence) => !internal.includes(sentence))).toEqual([]);
  },
);
