import type { Book } from "./book";
import { emptyKept, Kept, type KeptShape } from "./kept";

const shape: KeptShape = {
  name: "Application",
  defaults: {
    CalculationMode: "Automatic",
    CalculationState: "Done",
    CalculationEngineVersion: 191029,
    DecimalSeparator: ".",
    ThousandsSeparator: ",",
    UseSystemSeparators: true,
  },
  parts: {
    CultureInfo: {
      name: "CultureInfo",
      defaults: { Name: "zh-CN" },
      parts: {
        NumberFormat: {
          name: "NumberFormatInfo",
          defaults: { NumberDecimalSeparator: ".", NumberGroupSeparator: "," },
        },
      },
    },
    IterativeCalculation: {
      name: "IterativeCalculation",
      defaults: { Enabled: false, MaxChange: 0.001, MaxIteration: 100 },
    },
  },
};

export class Application extends Kept {
  constructor(private readonly book: Book) {
    super((book.kept.parts["Application"] ??= emptyKept()), shape);
  }

  Calculate(): null {
    this.book.changes.outdated();
    return null;
  }

  SuspendScreenUpdatingUntilNextSync(): null {
    return null;
  }

  SuspendApiCalculationUntilNextSync(): null {
    return null;
  }
}
