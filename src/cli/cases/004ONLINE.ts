import { chooseReading } from "../../domain/edit/chooseReading";
import { refuseCase, type CaseReader, type Given } from "./caseReader";
import { asList, asNumber, asTable, asYesNo, onlyFields } from "./fields";
import { evaluateFlat, shipped } from "./flatCase";
import { itemsAndTotal } from "./itemsAndTotal";

/** The limits of the source, in seconds (A004-40). */
const limits: ReadonlyMap<unknown, string> = new Map([
  [30, "half_minute"],
  [60, "one_minute"],
]);

/** Sampled chats one by one, and all complaints with whether a wrong answer of the person caused them. */
export const sampleCase: CaseReader = (given) => {
  onlyFields(given, ["limit_sec", "samples", "complaints", "own_fault_complaints"]);
  const scheme = withLimit(given);
  const limit = scheme.parameters.find(({ id }) => id === "limit_sec")?.value ?? 0;
  const samples = asList(given["samples"], "samples").map((one) => sampleOf(asTable(one, "samples")));
  const times = (met: (sample: Sample) => boolean): number => samples.filter(met).length;
  const evaluation = evaluateFlat(scheme, {
    samples: samples.length,
    polite_count: times(({ polite }) => polite),
    timely_count: times(({ seconds }) => seconds <= limit),
    professional_count: times(({ professional }) => professional),
    ...complaintsOf(given),
  });
  const { items, total } = itemsAndTotal(evaluation);
  return { items, total, own_fault_complaints: evaluation.lines[0]?.value ?? 0 };
};

function withLimit({ limit_sec: limit }: Given): ReturnType<typeof shipped> {
  const scheme = shipped("004ONLINE");
  if (limit === undefined) return scheme;
  const option = limits.get(asNumber(limit, "limit_sec"));
  return option === undefined ? refuseCase("E_RANGE", "limit_sec") : chooseReading(scheme, "A004-40", option);
}

interface Sample {
  polite: boolean;
  seconds: number;
  professional: boolean;
}

function sampleOf(sample: Given): Sample {
  onlyFields(sample, ["polite", "resp_sec", "professional"]);
  return {
    polite: asYesNo(sample["polite"], "polite"),
    seconds: asNumber(sample["resp_sec"], "resp_sec"),
    professional: asYesNo(sample["professional"], "professional"),
  };
}

/** A list of complaints, each a yes for own fault or an object that says so, or just the number of those by own fault. */
function complaintsOf({ complaints, own_fault_complaints: number = 0 }: Given): Given {
  if (complaints === undefined) {
    const count = asNumber(number, "own_fault_complaints", { isWhole: true });
    return { complaints: count, own_fault: count };
  }
  const faults = asList(complaints, "complaints").map((one) =>
    typeof one === "object" && one !== null
      ? asYesNo(asTable(one, "complaints")["own_fault"], "own_fault")
      : asYesNo(one, "complaints"),
  );
  return { complaints: faults.length, own_fault: faults.filter(Boolean).length };
}
