/** What people write on a score card; dates are ISO days. */
export interface CardNotes {
  comment: string;
  opinion: string;
  rated: string;
  ratedOn: string | null;
  scorer: string;
  scoredOn: string | null;
  reviewer: string;
  reviewedOn: string | null;
}

export const noCardNotes: CardNotes = {
  comment: "",
  opinion: "",
  rated: "",
  ratedOn: null,
  scorer: "",
  scoredOn: null,
  reviewer: "",
  reviewedOn: null,
};

/** Whether anything is written on a card. */
export const isWritten = (notes: CardNotes): boolean => Object.values(notes).some((one) => one !== "" && one !== null);

/** Who signs, each with the day of it. */
export const signers = [
  ["rated", "ratedOn"],
  ["scorer", "scoredOn"],
  ["reviewer", "reviewedOn"],
] as const;
