/** Members of Excel's objects that ask, show, send or calculate; whatever else is called changes the workbook. */
const asks = /^(load|get|is|to[A-Z]|sync$|track|untrack|activate$|select$|calculate$)/;

const isExcels = (type) => (type.isUnion() ? type.types.some(isExcels) : type.symbol?.parent?.escapedName === "Excel");

/** Finds every place where a property of an Excel object is set or one of its methods changes the workbook. */
module.exports = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      writes: "Only src/excel/change writes to Excel: call a method of Change, which notes how the write goes back.",
    },
  },
  create(context) {
    const { parserServices } = context.sourceCode;
    const ofExcel = (node) =>
      node.type === "MemberExpression" && isExcels(parserServices.getTypeAtLocation(node.object));
    const report = (node) => {
      if (ofExcel(node)) context.report({ node, messageId: "writes" });
    };
    return {
      AssignmentExpression: ({ left }) => report(left),
      UpdateExpression: ({ argument }) => report(argument),
      CallExpression({ callee }) {
        const name = callee.type === "MemberExpression" && !callee.computed ? callee.property.name : "";
        if (!asks.test(name)) report(callee);
      },
    };
  },
};
