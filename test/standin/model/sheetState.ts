import type { Area } from "../grid";
import { emptyKept, type KeptData } from "./kept";
import { Painted } from "./painted";
import type { Box } from "./box";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface ProtectionState {
  options: Record<string, unknown>;
  password: string | null;
}

export interface ChartState {
  id: string;
  name: string;
  type: string;
  source: Area;
  seriesBy: string;
  left: number;
  top: number;
  width: number;
  height: number;
  parts: KeptData;
  series: { name: string | null; values: Area; categories: Area | null; kept: KeptData }[];
}

export interface ValidationState {
  area: Area;
  rule: Record<string, unknown>;
  errorAlert: Record<string, unknown>;
  prompt: Record<string, unknown>;
  ignoreBlanks: boolean;
}

export interface ConditionalFormatState {
  id: string;
  gridId: string | null;
  type: string;
  area: Area;
  kept: KeptData;
}

export interface CommentState {
  id: string;
  row: number;
  column: number;
  content: string;
}

/** What a worksheet has beyond the cells of the grid. */
export interface SheetState {
  visibility: Visibility;
  protection: ProtectionState | null;
  locked: Painted<boolean>;
  formats: Map<string, Painted<unknown>>;
  merges: Box[];
  validations: ValidationState[];
  conditionalFormats: ConditionalFormatState[];
  charts: ChartState[];
  comments: CommentState[];
  frozen: { rows: number; columns: number };
  tabColor: string;
  view: { gridlines: boolean; headings: boolean };
  page: KeptData;
  printArea: string | null;
  titleRows: string | null;
  titleColumns: string | null;
  pageBreaks: { rows: string[]; columns: string[] };
}

export const blankSheetState = (): SheetState => ({
  visibility: "Visible",
  protection: null,
  locked: new Painted(true),
  formats: new Map(),
  merges: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  comments: [],
  frozen: { rows: 0, columns: 0 },
  tabColor: "",
  view: { gridlines: true, headings: true },
  page: emptyKept(),
  printArea: null,
  titleRows: null,
  titleColumns: null,
  pageBreaks: { rows: [], columns: [] },
});

/** The state of a copied sheet: everything but protection-independent ids is kept; areas move to the new sheet. */
export const copiedSheetState = (state: SheetState, sheet: string, freshId: () => string): SheetState => {
  const { locked, formats, ...plain } = state;
  const copy = structuredClone(plain);
  const moved = (area: Area): Area => ({ ...area, sheet });
  return {
    ...copy,
    locked: locked.copy(),
    formats: new Map([...formats].map(([name, painted]) => [name, painted.copy()])),
    validations: copy.validations.map((one) => ({ ...one, area: moved(one.area) })),
    conditionalFormats: copy.conditionalFormats.map((one) => ({
      ...one,
      id: freshId(),
      gridId: null,
      area: moved(one.area),
    })),
    charts: copy.charts.map((one) => ({ ...one, id: freshId(), source: moved(one.source) })),
    comments: copy.comments.map((one) => ({ ...one, id: freshId() })),
  };
};
