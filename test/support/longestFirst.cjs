const { statSync } = require("node:fs");

/** Folders whose suites calculate or click through whole workbooks, the longest first: at the end of a run one alone would keep everybody waiting. */
const longest = ["/test/xlsx/", "/test/actions/", "/test/build/", "/test/sheets/"];

const place = ({ path }) => {
  const found = longest.findIndex((folder) => path.includes(folder));
  return found === -1 ? longest.length : found;
};

const size = ({ path }) => statSync(path).size;

/** The order of the suites; on a clean clone jest itself knows no durations and goes by the size of files. */
module.exports = class LongestFirst {
  sort(tests) {
    return [...tests].sort((one, other) => place(one) - place(other) || size(other) - size(one));
  }

  allFailedTests(tests) {
    return this.sort(tests);
  }

  cacheResults() {
    // nothing is remembered: the order is the same in every run
  }
};
