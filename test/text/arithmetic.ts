/** Both sides of a written sum: "能力 95 × 85% + 态度 80 × 15% = 92.75 分" gives [92.75, 92.75]; null where there is none. */
export function sidesOf(sentence: string): [number, number] | null {
  const [left, right] = sentence.split(" = ");
  if (left === undefined || right === undefined) return null;
  const written = left.slice(left.lastIndexOf("：") + 1).replaceAll(",", "");
  const tokens = written.match(/\d+(?:\.\d+)?%?|[+−×÷（）]/g) ?? [];
  return [sum(tokens), Number(/-?[\d,.]+/.exec(right)?.[0].replaceAll(",", ""))];
}

function sum(tokens: string[]): number {
  let value = product(tokens);
  while (tokens[0] === "+" || tokens[0] === "−") {
    const sign = tokens.shift() === "+" ? 1 : -1;
    value += sign * product(tokens);
  }
  return value;
}

function product(tokens: string[]): number {
  let value = factor(tokens);
  while (tokens[0] === "×" || tokens[0] === "÷") {
    value = tokens.shift() === "×" ? value * factor(tokens) : value / factor(tokens);
  }
  return value;
}

function factor(tokens: string[]): number {
  const token = tokens.shift() ?? "";
  if (token === "（") {
    const inner = sum(tokens);
    tokens.shift();
    return inner;
  }
  return token.endsWith("%") ? Number(token.slice(0, -1)) / 100 : Number(token);
}
