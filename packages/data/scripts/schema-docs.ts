/**
 * Reads the comments of the valibot schemas, so that an editor shows them beside the field: written
 * once, and no byte of them reaches a browser.
 */
import ts from 'typescript';

/** What is said of a schema and of each of its fields. */
export interface Docs {
  description: string;
  fields: Map<string, Docs>;
}

const empty = (): Docs => ({ description: '', fields: new Map() });

function commentOf(node: ts.Node): string {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = comment ? ts.getTextOfJSDocComment(comment.comment) : '';
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** The fields of the first object literal in an expression; spread constants are looked up. */
function fieldsOf(
  node: ts.Node,
  constants: Map<string, ts.Expression>,
  depth = 0,
): Map<string, Docs> {
  const fields = new Map<string, Docs>();
  const literal = depth < 8 ? firstObject(node) : undefined;
  for (const property of literal?.properties ?? []) {
    if (ts.isSpreadAssignment(property) && ts.isIdentifier(property.expression)) {
      const spread = constants.get(property.expression.text);
      if (spread) for (const entry of fieldsOf(spread, constants, depth + 1)) fields.set(...entry);
    } else if (ts.isPropertyAssignment(property) && ts.isIdentifier(property.name)) {
      fields.set(property.name.text, {
        description: commentOf(property),
        fields: fieldsOf(property.initializer, constants, depth + 1),
      });
    }
  }
  return fields;
}

function firstObject(node: ts.Node): ts.ObjectLiteralExpression | undefined {
  if (ts.isObjectLiteralExpression(node)) return node;
  return ts.forEachChild(node, firstObject);
}

/** @returns The docs of every constant of a source file, by name. */
export function readDocs(source: string): Map<string, Docs> {
  const file = ts.createSourceFile('schema.ts', source, ts.ScriptTarget.Latest, true);
  const constants = new Map<string, ts.Expression>();
  const docs = new Map<string, Docs>();
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!ts.isIdentifier(name) || !initializer) continue;
      constants.set(name.text, initializer);
      docs.set(name.text, {
        ...empty(),
        description: commentOf(statement),
        fields: fieldsOf(initializer, constants),
      });
    }
  }
  return docs;
}
