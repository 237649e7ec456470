import { cellAt } from "../../../sheets/kit/address";
import { plainFooter } from "../../../sheets/kit/footer";
import type { PrintPlan, ScaledPrint, SheetPlan } from "../../../sheets/kit/plan";
import { slicesOf } from "../../slicesOf";
import { type Decoration, ofPieces, type Queue, whole } from "./decoration";

const bytesPerPiece = 500;

/** Page breaks that are lost together where Excel refuses one: on a computer without a printer it refuses them all. */
const mostBreaks = 100;

/** How the sheet goes onto paper: each member for itself, because a computer without a printer may refuse some. */
export function print({ print: plan }: SheetPlan): Decoration[] {
  if (plan === undefined) return [];
  const pieces = [...paper(plan), ...contents(plan)];
  return [
    ofPieces("print", pieces.length * bytesPerPiece, pieces),
    ...("scale" in plan ? slicesOf(breaks(plan), mostBreaks).map(together) : []),
  ];
}

const together = (some: readonly Queue[]): Decoration =>
  whole("print", some.length * bytesPerPiece, (sheet) => {
    for (const add of some) add(sheet);
  });

type SetLayout = (layout: Excel.PageLayout) => void;

const onLayout =
  (set: SetLayout): Queue =>
  ({ pageLayout }) => {
    set(pageLayout);
  };

const paper = (plan: PrintPlan): Queue[] =>
  [
    orientation(plan),
    (layout: Excel.PageLayout) => {
      layout.paperSize = "A4";
    },
    (layout: Excel.PageLayout) => {
      layout.centerHorizontally = true;
    },
    ...(plan.hasNarrowMargins ? narrowMargins : []),
    ...(plan.isBlackAndWhite ? [blackAndWhite] : []),
    zoom(plan),
  ].map(onLayout);

const orientation =
  (plan: PrintPlan): SetLayout =>
  (layout) => {
    layout.orientation = plan.orientation === "landscape" ? "Landscape" : "Portrait";
  };

const narrowMargins: readonly SetLayout[] = [
  (layout) => {
    layout.leftMargin = 18;
  },
  (layout) => {
    layout.rightMargin = 18;
  },
  (layout) => {
    layout.topMargin = 36;
  },
  (layout) => {
    layout.bottomMargin = 36;
  },
];

const blackAndWhite: SetLayout = (layout) => {
  layout.blackAndWhite = true;
};

const zoom =
  (plan: PrintPlan): SetLayout =>
  (layout) => {
    if ("scale" in plan) layout.zoom = { scale: plan.scale };
    else if (plan.fitHeight === undefined) layout.zoom = { horizontalFitToPages: plan.fitWidth };
    else layout.zoom = { horizontalFitToPages: plan.fitWidth, verticalFitToPages: plan.fitHeight };
  };

/** What is on each page, and what repeats. */
function contents(plan: PrintPlan): Queue[] {
  const { area, titleRows, footer, footerLeft } = plan;
  const titleColumns = "scale" in plan ? plan.titleColumns : undefined;
  const set: SetLayout[] = [(layout) => layout.setPrintArea(area)];
  if ("scale" in plan)
    set.push((layout) => {
      layout.printOrder = "OverThenDown";
    });
  if (titleColumns !== undefined) set.push((layout) => layout.setPrintTitleColumns(titleColumns));
  if (titleRows !== undefined) set.push((layout) => layout.setPrintTitleRows(titleRows));
  set.push(({ headersFooters }) => {
    headersFooters.defaultForAllPages.centerFooter = footer;
  });
  if (footerLeft !== undefined)
    set.push(({ headersFooters }) => {
      headersFooters.defaultForAllPages.leftFooter = plainFooter(footerLeft);
    });
  return set.map(onLayout);
}

/** Excel heeds them only at a scale, so they come after it. */
const breaks = ({ columnStarts, rowStarts }: ScaledPrint): Queue[] => [
  ...columnStarts.map((column): Queue => ({ verticalPageBreaks }) => {
    verticalPageBreaks.add(cellAt(0, column));
  }),
  ...rowStarts.map((row): Queue => ({ horizontalPageBreaks }) => {
    horizontalPageBreaks.add(cellAt(row, 0));
  }),
];
