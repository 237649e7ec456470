/** Told between the steps of long work; `total` is known from the start. */
export type Progress = (done: number, total: number) => void;
