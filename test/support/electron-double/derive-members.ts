import ts from 'typescript';

/** What Electron's own type declarations say that a thing has. Names are parted by spaces. */
export interface KnownMembers {
  readonly members: string;
  readonly events: string;
}

type Declared = ts.ClassDeclaration | ts.InterfaceDeclaration;

/**
 * Reads Electron's declaration file and lists, for each name in `wanted`, its members and those it
 * inherits, and the events its `on` takes. `module` stands for what `electron` itself exports.
 */
export function deriveMembers(
  declarations: string,
  wanted: readonly string[],
): Record<string, KnownMembers> {
  const source = ts.createSourceFile('electron.d.ts', declarations, ts.ScriptTarget.Latest, false);
  const electron = namespaceIn(source, 'Electron');
  const declared = new Map(
    [...electron.statements].filter(isDeclared).map((node) => [node.name?.text ?? '', node]),
  );
  const entries = wanted.map((name) => [name, describe(declared, name)] as const);
  return { module: describeModule(electron), ...Object.fromEntries(entries) };
}

function isDeclared(node: ts.Statement): node is Declared {
  return ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node);
}

function namespaceIn(parent: ts.SourceFile | ts.ModuleBlock, name: string): ts.ModuleBlock {
  for (const node of parent.statements) {
    if (!ts.isModuleDeclaration(node) || node.name.text !== name) continue;
    if (node.body !== undefined && ts.isModuleBlock(node.body)) return node.body;
  }
  throw new Error(`no namespace ${name}`);
}

/** The values (not the types) that `import … from 'electron'` may name. */
function describeModule(electron: ts.ModuleBlock): KnownMembers {
  const exported = namespaceIn(electron, 'CrossProcessExports').statements.flatMap((node) => {
    if (ts.isClassDeclaration(node)) return [node.name?.text ?? ''];
    if (!ts.isVariableStatement(node)) return [];
    return node.declarationList.declarations.map((declaration) => textOf(declaration.name));
  });
  return { members: sortedText(exported), events: '' };
}

function describe(declared: ReadonlyMap<string, Declared>, name: string): KnownMembers {
  const members = lineOf(declared, name).flatMap((node) => [...node.members]);
  const names = members.map((member) => (member.name === undefined ? '' : textOf(member.name)));
  return { members: sortedText(names), events: sortedText(members.flatMap(eventOf)) };
}

/** The declaration and those it extends, nearest first. */
function lineOf(declared: ReadonlyMap<string, Declared>, name: string): readonly Declared[] {
  const node = declared.get(name);
  if (node === undefined) throw new Error(`Electron declares no ${name}`);
  const parents = (node.heritageClauses ?? [])
    .flatMap((clause) => [...clause.types])
    .map((type) => textOf(type.expression))
    .filter((parent) => declared.has(parent));
  return [node, ...parents.flatMap((parent) => lineOf(declared, parent))];
}

/** The event of one overload of `on`. */
function eventOf(member: ts.ClassElement | ts.TypeElement): string[] {
  if (!ts.isMethodDeclaration(member) && !ts.isMethodSignature(member)) return [];
  if (textOf(member.name) !== 'on') return [];
  const type = member.parameters[0]?.type;
  if (type === undefined || !ts.isLiteralTypeNode(type)) return [];
  return ts.isStringLiteral(type.literal) ? [type.literal.text] : [];
}

function textOf(node: ts.Node): string {
  return ts.isIdentifier(node) || ts.isStringLiteral(node) ? node.text : '';
}

function sortedText(names: readonly string[]): string {
  return [...new Set(names)]
    .filter((name) => name !== '')
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join(' ');
}
