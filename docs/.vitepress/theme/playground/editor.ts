import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  syntaxHighlighting,
} from "@codemirror/language";
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { EditorState, type Text } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { Issue } from "diplomatic-events";

/** Colours are custom properties, so that they follow the page between light and dark. */
const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: "var(--json-key)" },
  { tag: tags.string, color: "var(--json-string)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--json-literal)" },
]);

/** Makes an editor of JSON text in an element. Tab leaves it, so that nobody is caught in it. */
export function createEditor(
  parent: HTMLElement,
  label: string,
  onChange: (text: string) => void,
): EditorView {
  return new EditorView({
    parent,
    state: EditorState.create({
      extensions: [
        lineNumbers(),
        foldGutter(),
        lintGutter(),
        history(),
        drawSelection(),
        bracketMatching(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        json(),
        syntaxHighlighting(colours),
        keymap.of([...defaultKeymap, ...historyKeymap, ...foldKeymap, ...lintKeymap]),
        EditorView.contentAttributes.of({ "aria-label": label, spellcheck: "false", tabindex: "0" }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString());
        }),
      ],
    }),
  });
}

/** Replaces the whole text. */
export function setText(view: EditorView, text: string): void {
  view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
}

/** Marks the places of issues in the text. */
export function showIssues(view: EditorView, issues: readonly Issue[]): void {
  const diagnostics = issues.map((issue): Diagnostic => {
    const { from, to } = spanOf(view.state.doc, issue);
    const message = issue.hint === undefined ? issue.message : `${issue.message}\n${issue.hint}`;
    return { from, to, severity: issue.severity, source: issue.code, message };
  });
  view.dispatch(setDiagnostics(view.state, diagnostics));
}

/** Moves the cursor to the place of an issue. */
export function goTo(view: EditorView, issue: Issue): void {
  const { from } = spanOf(view.state.doc, issue);
  view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
  view.focus();
}

/** From the place of an issue to the end of the value or of the line. */
function spanOf(doc: Text, { line = 1, column = 1 }: Issue): { from: number; to: number } {
  const { from, to, text } = doc.line(Math.min(line, doc.lines));
  const start = Math.min(from + column - 1, to);
  const [value = ""] = /^(?:"(?:[^"\\]|\\.)*"|[^\s,[\]{}]+|.)/.exec(text.slice(start - from)) ?? [];
  return { from: start, to: start + value.length };
}
