import { checkAll, checkOnly } from "./support/check";
import { command } from "./support/command";

command((args) => (args.length > 0 ? checkOnly(args) : checkAll()));
