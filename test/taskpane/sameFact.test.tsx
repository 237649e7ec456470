/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { act, cleanup, render } from "@testing-library/react";
import type { EvaluatedPeriod } from "../../src/sheets/book/evaluatedPeriod";
import { allSchemes } from "../support/shipped";
import { Distribution } from "../../src/taskpane/approve/Distribution";
import { Summary } from "../../src/taskpane/approve/Summary";
import { PersonScore } from "../../src/taskpane/explain/PersonScore";
import { InterviewList } from "../../src/taskpane/interviews/InterviewList";
import { numbers } from "../../src/text/form/numbers";
import { PaneContext, type PaneTools } from "../../src/taskpane/paneContext";
import { Deadlines } from "../../src/taskpane/parts/Deadlines";
import { Header } from "../../src/taskpane/parts/Header";
import { openStore } from "../../src/taskpane/store/store";
import { themeFor } from "../../src/taskpane/theme";
import { dayWords, periodWords } from "../../src/taskpane/today";
import { paneTexts } from "../../src/text/paneTexts";
import { periodName } from "../../src/text/form/periodName";
import { differing, silent, type Telling, tellingsOfPeople, tellingsOfPeriod } from "../sameFact/differences";
import { personFacts } from "../sameFact/personFacts";
import { periodFacts } from "../sameFact/periodFacts";
import { teamOf, today, type Told, toldOf } from "../sameFact/told";
import { fakeActions } from "./fakeActions";
import { browserParts } from "./renderPane";

const language = "zh-CN";

async function toolsFor(evaluated: EvaluatedPeriod): Promise<PaneTools> {
  const actions = fakeActions(evaluated);
  const store = openStore(
    actions,
    () => today,
    () => today,
  );
  await act(() => store.start());
  const words = paneTexts(language);
  const month = (of: string) => periodWords(of, language);
  return {
    actions,
    store,
    language,
    schemeId: evaluated.scheme.id,
    words,
    numbers: numbers(language),
    local: (text) => text[language],
    day: (iso) => dayWords(iso, language, today),
    month,
    period: (period) => periodName(period, words.period, month),
    goTo: () => undefined,
  };
}

/** Everything the pane says of results, without the screens between which a user would go. */
async function drawn(told: Told): Promise<Told> {
  const { evaluated } = told;
  const tools = await toolsFor(evaluated);
  const pane = render(
    <FluentProvider theme={themeFor("light", language)}>
      <PaneContext.Provider value={tools}>
        <Header
          appearance="automatic"
          choose={() => undefined}
          onShortcuts={() => undefined}
          onCompare={() => undefined}
        />
        <Summary evaluated={evaluated} />
        <Distribution evaluated={evaluated} />
        <Deadlines evaluated={evaluated} />
        <div data-list>
          <InterviewList evaluated={evaluated} />
        </div>
        {evaluated.people.map((person) => (
          <div key={person.row} data-person={person.row}>
            <PersonScore evaluated={evaluated} person={person} />
          </div>
        ))}
      </PaneContext.Provider>
    </FluentProvider>,
  );
  await act(async () => new Promise((resolve) => setTimeout(resolve, 0)));
  return { ...told, pane: pane.container };
}

const all: Telling[] = [];

beforeAll(() => browserParts());
afterEach(cleanup);

test.each(allSchemes().map((scheme) => [scheme.id, scheme] as const))(
  "the pane tells the same as every sheet under %s",
  async (_id, scheme) => {
    const told = await drawn(toldOf(teamOf(scheme, 1, "2026-10")));
    const tellings = [
      ...personFacts.flatMap((fact) => tellingsOfPeople(fact, told)),
      ...periodFacts.flatMap((fact) => tellingsOfPeriod(fact, told)),
    ];
    all.push(...tellings);
    expect(differing(tellings)).toEqual([]);
  },
);

test("the pane tells the same due days in a year whose holidays are not recorded", async () => {
  for (const scheme of allSchemes().filter(({ deadlines }) => deadlines.length > 0)) {
    const told = await drawn(toldOf(teamOf(scheme, 1, "2026-12")));
    expect(differing(periodFacts.flatMap((fact) => tellingsOfPeriod(fact, told)))).toEqual([]);
    cleanup();
  }
});

test("the pane told every fact it tells under some policy", () =>
  expect(silent([...personFacts, ...periodFacts], all, ["pane"])).toEqual([]));
