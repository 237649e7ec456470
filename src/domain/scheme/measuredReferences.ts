import type { Measure } from "../measures/measure";
import type { MeasuredMethod } from "../methods/measured";

/** Where a policy names an input. */
export interface Reference {
  path: string;
  id: string;
}

/** Every place of a measuring method that names an input. */
export function ofMeasured(method: MeasuredMethod, path: string): Reference[] {
  const target = "target" in method && method.target.kind === "input" ? method.target.input : null;
  return [
    ...ofMeasure(method.measure, `${path}.measure`),
    ...(target === null ? [] : [{ path: `${path}.target.input`, id: target }]),
    ...("reachedAtZero" in method && method.reachedAtZero !== undefined
      ? [{ path: `${path}.reachedAtZero`, id: method.reachedAtZero }]
      : []),
  ];
}

function ofMeasure(measure: Measure, path: string): Reference[] {
  switch (measure.kind) {
    case "entered":
    case "opposite":
      return [{ path: `${path}.input`, id: measure.input }];
    case "rate":
      return [
        { path: `${path}.numerator`, id: measure.numerator },
        { path: `${path}.denominator`, id: measure.denominator },
      ];
    case "average":
      return [
        { path: `${path}.sum`, id: measure.sum },
        { path: `${path}.count`, id: measure.count },
        ...(measure.beside === undefined
          ? []
          : [
              { path: `${path}.beside.sum`, id: measure.beside.sum },
              { path: `${path}.beside.count`, id: measure.beside.count },
            ]),
      ];
    case "drop":
      return [
        { path: `${path}.before`, id: measure.before },
        { path: `${path}.now`, id: measure.now },
      ];
    case "difference":
      return [
        { path: `${path}.value`, id: measure.value },
        { path: `${path}.against`, id: measure.against },
      ];
    case "mean":
      return measure.of.map(({ input }, index) => ({ path: `${path}.of.${index}.input`, id: input }));
  }
}
