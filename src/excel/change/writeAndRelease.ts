/**
 * Queues what is done to a range that nobody needs afterwards, and lets go of it: Excel then keeps no reference to it, and the
 * request no steps to keep and drop one.
 */
export function writeAndRelease(range: Excel.Range, write: (range: Excel.Range) => void): void {
  write(range);
  range.untrack();
}
