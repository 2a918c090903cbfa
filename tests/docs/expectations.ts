import ts from "typescript";

/** What one or more calls of `console.log` are to print in all. */
export interface Expectation {
  /** The line of the first call, from 0 within the example. */
  line: number;
  /** The lines of the comments; none when the example does not say. */
  expected: string[];
}

/** An example with its calls of `console.log` replaced by `__print(n)`, n being the index of the expectation. */
export interface Instrumented {
  code: string;
  expectations: Expectation[];
}

const comment = /^\s*\/\/ ?(.*)$/;

/**
 * Finds what an example says it prints: in a comment behind the call and on the lines directly below it, or, for calls without
 * one, on the lines directly below the outermost statement that they are in.
 */
export function instrument(code: string): Instrumented {
  const file = ts.createSourceFile("example.mts", code, ts.ScriptTarget.Latest, true);
  const lines = code.split("\n");
  const lineAt = (offset: number): number => file.getLineAndCharacterOfPosition(offset).line;
  const below = (offset: number): string[] => {
    const found: string[] = [];
    for (let at = lineAt(offset) + 1; at < lines.length; at++) {
      const text = comment.exec(lines[at] ?? "")?.[1];
      if (text === undefined) break;
      found.push(text);
    }
    return found;
  };

  const expectations: Expectation[] = [];
  const shared = new Map<ts.Statement, number>();
  const calls: { start: number; end: number; index: number }[] = [];
  for (const outermost of file.statements) {
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && node.expression.getText() === "console.log") {
        const line = lineAt(node.getStart());
        const behind = commentBehind(code, node);
        let index = shared.get(outermost);
        if (behind !== undefined) {
          index = expectations.push({ line, expected: [behind, ...below(node.end)] }) - 1;
        } else if (index === undefined) {
          index = expectations.push({ line, expected: below(outermost.end) }) - 1;
          shared.set(outermost, index);
        }
        calls.push({ start: node.expression.getStart(), end: node.expression.end, index });
      }
      ts.forEachChild(node, visit);
    };
    visit(outermost);
  }
  return { code: replace(code, calls), expectations };
}

function commentBehind(code: string, call: ts.CallExpression): string | undefined {
  const statement = ts.isExpressionStatement(call.parent) ? call.parent : call;
  const [range] = ts.getTrailingCommentRanges(code, statement.end) ?? [];
  return range && comment.exec(code.slice(range.pos, range.end))?.[1];
}

function replace(code: string, calls: readonly { start: number; end: number; index: number }[]): string {
  return [...calls]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, index }) => `${text.slice(0, start)}__print(${index})${text.slice(end)}`,
      code,
    );
}
