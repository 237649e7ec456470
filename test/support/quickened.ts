type Rewriting = readonly [from: RegExp, to: string, atLeast: number];

/** A helper that every field of every object goes through, in place of an assignment. */
const fields: Rewriting = [/_defineProperty\d*\(this,"([A-Za-z_$][\w$]*)",/g, "(this.$1=", 1000];

/** Whether a text is a date, a time or a number with a format is remembered for those that are; most texts are none. */
const noNumbers: readonly Rewriting[] = [
  [
    /function stringIsNumberPattern\(input\)\{/g,
    "const knownNoNumbers=new Set();function stringIsNumberPattern(input){if(knownNoNumbers.has(input))return{isNumberPattern:!1};",
    1,
  ],
  [
    /(setNumberPatternCache\(_input,parseData\.v,parseData\.z\)):\{isNumberPattern:!1\}/g,
    "$1:(knownNoNumbers.add(input),{isNumberPattern:!1})",
    1,
  ],
];

/** Of the branches of an IF the one that is not asked for; 0 where both are, and -1 where it is no IF. The condition is worked out. */
const unaskedBranch = `function unaskedBranch(interpreter,node,x,y){
const children=node.getChildren();
if(node.nodeType!==4||children.length!==3||node.getToken().toUpperCase()!=="IF")return -1;
interpreter._execute(children[0],x,y);
const asked=children[0].getValue();
if(asked==null||asked.isReferenceObject()||!asked.isBoolean()&&!asked.isNumber())return 0;
const unasked=asked.getValue()?2:1;
children[unasked].setValue(NullValueObject.create());
return unasked}`;

/** IF works out both of its branches, and most rows of a new workbook are blank; Excel works out only what is asked for. */
const onlyWhatIsAsked: readonly Rewriting[] = [
  [/Interpreter=__decorate\d*\(\[/g, `${unaskedBranch}$&`, 1],
  [
    /(_execute\(node,refOffsetX=0,refOffsetY=0\)\{.{1,150}?)(for\(let i=0;i<childrenCount;i\+\+\)\{)/g,
    "$1const unasked=unaskedBranch(this,node,refOffsetX,refOffsetY);$2if(unasked!==-1&&(i===0||i===unasked))continue;",
    1,
  ],
];

/** The bundle of Univer with its slowest habits rewritten; what it calculates stays the same. */
export const quickened = (bundle: string): string =>
  [fields, ...noNumbers, ...onlyWhatIsAsked].reduce(rewritten, bundle);

/** Another version of Univer may be written otherwise; then somebody has to look. */
function rewritten(text: string, [from, to, atLeast]: Rewriting): string {
  const found = text.match(from)?.length ?? 0;
  if (found < atLeast) throw new Error(`Univer has ${String(found)} places like ${String(from)}`);
  return text.replace(from, to);
}
