/** What a TypeScript file imports, in whichever way, and where it calls fetch. */
import { parseSync, Visitor } from 'vite';

const GLOBALS = ['window', 'globalThis', 'self'];

/** The text of a string literal or of a template without holes; null for an expression. */
function literalOf(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked;
  return null;
}

function isImportMeta(node) {
  return node?.type === 'MetaProperty' && node.meta.name === 'import';
}

function isFetch(callee) {
  if (callee.type === 'Identifier') return callee.name === 'fetch';
  return (
    callee.type === 'MemberExpression' &&
    GLOBALS.includes(callee.object.name) &&
    callee.property.name === 'fetch'
  );
}

function isGlob(callee) {
  return callee.type === 'MemberExpression' && isImportMeta(callee.object) && callee.property.name === 'glob';
}

/**
 * Imports (`specifier` null where it is computed, so nobody can tell) and fetch calls of `code`, each with its line.
 * Seen: static, type-only, side-effect, re-export, dynamic, `import('x').T`, `import x = require`, `new URL('x', import.meta.url)`.
 * Throws on a syntax error.
 */
export function readImports(file, code) {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const imports = [];
  const fetches = [];
  const lineOf = (node) => code.slice(0, node.start).split('\n').length;
  const add = (node, source) => imports.push({ specifier: literalOf(source), line: lineOf(node) });
  const addSource = (node) => node.source && add(node, node.source);
  new Visitor({
    ImportDeclaration: addSource,
    ExportNamedDeclaration: addSource,
    ExportAllDeclaration: addSource,
    ImportExpression: addSource,
    TSImportType: addSource,
    TSExternalModuleReference: (node) => add(node, node.expression),
    NewExpression(node) {
      const [path, base] = node.arguments;
      if (node.callee.name === 'URL' && isImportMeta(base?.object)) add(node, path);
    },
    CallExpression(node) {
      if (isFetch(node.callee)) fetches.push({ line: lineOf(node) });
      if (isGlob(node.callee)) add(node, null);
    },
  }).visit(program);
  return { imports, fetches };
}
