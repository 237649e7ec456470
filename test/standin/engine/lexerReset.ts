import { LexerTreeBuilder } from "@univerjs/engine-formula";

interface Lexer {
  _squareBracketState: number;
  _tableBracketState: boolean;
  _resetTemp: (this: Lexer) => void;
}

const prototype = LexerTreeBuilder.prototype as unknown as Lexer;
const reset = prototype._resetTemp;

/** After a formula with an open "[", as every one is while it is typed, Univer takes no table reference for one any more. */
prototype._resetTemp = function () {
  reset.call(this);
  this._squareBracketState = 0;
  this._tableBracketState = false;
};
