/** On every card of a finding. */
export const findingMark = "data-finding";

/** Where the check says how many findings there are. */
export const summaryMark = "data-findings";

const cards = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`[${findingMark}]`)];

/** Once the finding that is worked on is gone, the focus goes to the one that stands in its place, or to what is said of them all. */
export function followNext(): () => void {
  const place = cards().findIndex((card) => card.contains(document.activeElement));
  return () => {
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    const left = cards();
    const next = left[Math.min(Math.max(place, 0), left.length - 1)];
    (next ?? document.querySelector<HTMLElement>(`[${summaryMark}]`))?.focus();
  };
}

/** The focus on the next finding, or the one before. */
export function moveFinding(by: 1 | -1): void {
  const all = cards();
  const place = all.findIndex((card) => card.contains(document.activeElement));
  const next = place < 0 ? (by > 0 ? 0 : all.length - 1) : place + by;
  all[next]?.focus();
}
