import path from "node:path/posix";
import ts from "typescript";

/** Texts of files by their paths from the root of the project. */
export type Sources = ReadonlyMap<string, string>;

export interface ReadExport {
  file: string;
  name: string;
  /** Whether the file that declares it uses it too. */
  isUsedAtHome: boolean;
  /** The other files that import it. */
  readers: readonly string[];
}

interface Import {
  from: string;
  /** null where all of the file is taken. */
  names: readonly string[] | null;
}

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
  const { name } = statement as ts.DeclarationStatement;
  return name && ts.isIdentifier(name) ? [name.text] : [];
}

const textOf = (node: ts.Node | undefined): string => (node && ts.isStringLiteral(node) ? node.text : "");

const listed = (elements: readonly (ts.ImportSpecifier | ts.ExportSpecifier)[]): string[] =>
  elements.map(({ name, propertyName }) => (propertyName ?? name).text);

function importStatement({ importClause, moduleSpecifier }: ts.ImportDeclaration): Import {
  const bindings = importClause?.namedBindings;
  const names = bindings && ts.isNamedImports(bindings) ? listed(bindings.elements) : null;
  return { from: textOf(moduleSpecifier), names };
}

function passedOn({ exportClause, moduleSpecifier }: ts.ExportDeclaration): Import {
  const names = exportClause && ts.isNamedExports(exportClause) ? listed(exportClause.elements) : null;
  return { from: textOf(moduleSpecifier), names };
}

/** What a statement, a type or a call of `import` takes from another file. */
function importIn(node: ts.Node): Import | null {
  if (ts.isImportDeclaration(node)) return importStatement(node);
  if (ts.isExportDeclaration(node)) return passedOn(node);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return { from: textOf(node.argument.literal), names: null };
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isCall ? { from: textOf(node.arguments[0]), names: null } : null;
}

/** Whether an identifier stands for what it names, and not for a member, a label or the declaration itself. */
const isUse = (node: ts.Identifier): boolean =>
  !("name" in node.parent && node.parent.name === node) || ts.isShorthandPropertyAssignment(node.parent);

function readFile(file: string, text: string) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    const found = importIn(node);
    if (found) imports.push(found);
    if (ts.isIdentifier(node) && isUse(node)) used.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { exported: new Set(source.statements.filter(isExported).flatMap(namesOf)), imports, used };
}

/** Everything the files export, with those that import it; a value and a type of one name are one. */
export function exportReaders(sources: Sources): ReadExport[] {
  const files = new Map([...sources].map(([file, text]) => [file, readFile(file, text)]));
  const readers = new Map<string, Set<string>>();
  for (const [file, { imports }] of files) {
    for (const { from, names } of imports.filter((one) => one.from.startsWith("."))) {
      const base = path.join(path.dirname(file), from);
      const home = [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((one) => files.has(one)) ?? "";
      for (const name of names ?? files.get(home)?.exported ?? []) {
        const key = `${home} ${name}`;
        readers.set(key, (readers.get(key) ?? new Set()).add(file));
      }
    }
  }
  return [...files].flatMap(([file, { exported, used }]) =>
    [...exported].map((name) => ({
      file,
      name,
      isUsedAtHome: used.has(name),
      readers: [...(readers.get(`${file} ${name}`) ?? [])],
    })),
  );
}
