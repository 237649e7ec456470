import type { Book } from "./book";
import { invalidArgument } from "./failure";
import { emptyKept, Kept, type KeptShape } from "./kept";
import { WorkbookCreated } from "./workbookCreated";

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
    super((book.kept.parts["Application"] ??= emptyKept()), shape, (name) => {
      if (name === "CalculationMode") book.calculateByHand(this.read(name) === "Manual");
    });
  }

  Calculate(): null {
    this.book.changes.asked = true;
    this.book.changes.outdated();
    return null;
  }

  /** Of nothing Excel makes a blank workbook; what is no .xlsx file it refuses. */
  CreateWorkbook(base64?: unknown): WorkbookCreated {
    const bytes = Uint8Array.from(atob(typeof base64 === "string" ? base64 : ""), (sign) => sign.charCodeAt(0));
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    if (base64 !== undefined && !isZip) throw invalidArgument("This is no workbook.");
    return new WorkbookCreated(this.book, bytes);
  }

  SuspendScreenUpdatingUntilNextSync(): null {
    return null;
  }

  SuspendApiCalculationUntilNextSync(): null {
    return null;
  }
}
