import type { EditorView } from "@codemirror/view";
import type { Issue } from "diplomatic-events";
import { computed, defineComponent, h, onBeforeUnmount, onMounted, ref, shallowRef, type VNode } from "vue";
import { createEditor, goTo, setText, showIssues } from "./editor.js";
import { check, toPage } from "./evaluate.js";
import { examples } from "./examples.js";
import "./playground.css";

/** Milliseconds without a keystroke before the text is checked. */
const pause = 250;

/** An editor of dossiers that shows issues at their place and the report beside it. */
export default defineComponent({
  setup() {
    const host = ref<HTMLElement>();
    const view = shallowRef<EditorView>();
    const example = ref(0);
    const active = ref(0);
    const texts = ref<string[]>([]);
    /** The address of the report: a link to a fragment leads out of `srcdoc`, so that the page needs an address of its own. */
    const report = shallowRef<string>();
    const frame = ref<HTMLIFrameElement>();
    /** How far the reader has scrolled: a new report opens at the same place. */
    let scrolled = 0;
    const checked = computed(() => texts.value.map(check));
    const current = computed(() => checked.value[active.value] ?? { issues: [], dossier: undefined });
    const stale = computed(() => checked.value.some(({ dossier }) => !dossier));
    let timer: ReturnType<typeof setTimeout> | undefined;

    function show(): void {
      const page = toPage(checked.value);
      if (page !== undefined) replaceReport(URL.createObjectURL(new Blob([page], { type: "text/html" })));
      if (view.value) showIssues(view.value, current.value.issues);
    }

    function replaceReport(address: string | undefined): void {
      scrolled = address === undefined ? 0 : (frame.value?.contentWindow?.scrollY ?? 0);
      if (report.value !== undefined) URL.revokeObjectURL(report.value);
      report.value = address;
    }

    function choose(number: number): void {
      example.value = number;
      active.value = 0;
      texts.value = (examples[number] ?? examples[0]).documents.map(({ text }) => text);
      replaceReport(undefined);
      openDocument(0);
    }

    function openDocument(number: number): void {
      active.value = number;
      if (view.value) setText(view.value, texts.value[number] ?? "");
      clearTimeout(timer);
      show();
    }

    onMounted(() => {
      if (!host.value) return;
      view.value = createEditor(host.value, "Dossier, as JSON", (text) => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          texts.value = texts.value.map((old, number) => (number === active.value ? text : old));
          show();
        }, pause);
      });
      choose(0);
    });
    onBeforeUnmount(() => {
      clearTimeout(timer);
      replaceReport(undefined);
      view.value?.destroy();
    });

    return () =>
      h("div", { class: "playground" }, [
        h("div", { class: "playground-bar" }, [
          h("h1", "Playground"),
          h("label", [
            "Example ",
            h(
              "select",
              {
                value: example.value,
                onChange: ({ target }: Event) => {
                  if (target instanceof HTMLSelectElement) choose(target.selectedIndex);
                },
              },
              examples.map(({ title }, number) => h("option", { value: number }, title)),
            ),
          ]),
          h("p", { class: "playground-state", role: "status" }, summary(current.value.issues)),
        ]),
        h("section", { class: "playground-editor", "aria-label": "Editor" }, [
          tabs(
            (examples[example.value] ?? examples[0]).documents.map(({ name }) => name),
            active.value,
            openDocument,
          ),
          h("div", { ref: host, class: "playground-text" }),
          issueList(current.value.issues, (issue) => {
            if (view.value) goTo(view.value, issue);
          }),
        ]),
        h("section", { class: "playground-report", "aria-label": "Report" }, [
          stale.value &&
            h(
              "p",
              { class: "playground-stale" },
              report.value === undefined
                ? "No report yet: fix the errors first."
                : "The report shows the last valid text.",
            ),
          // Without "allow-scripts" nothing in it runs.
          report.value !== undefined &&
            h("iframe", {
              title: "Report",
              sandbox: "allow-same-origin",
              src: report.value,
              ref: frame,
              onLoad: () => frame.value?.contentWindow?.scrollTo(0, scrolled),
            }),
        ]),
      ]);
  },
});

/** How many errors and warnings there are, in words. */
function summary(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const warnings = issues.length - errors;
  if (issues.length === 0) return "Valid";
  return [errors > 0 && count(errors, "error"), warnings > 0 && count(warnings, "warning")]
    .filter(Boolean)
    .join(", ");
}

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}

/** A button for each document, where there are several. */
function tabs(names: readonly string[], active: number, open: (number: number) => void): VNode | undefined {
  if (names.length < 2) return undefined;
  return h(
    "div",
    { class: "playground-tabs", role: "group", "aria-label": "Documents" },
    names.map((name, number) =>
      h("button", { type: "button", "aria-pressed": number === active, onClick: () => open(number) }, name),
    ),
  );
}

/** The issues, each a button that leads to its place in the text. */
function issueList(issues: readonly Issue[], open: (issue: Issue) => void): VNode | undefined {
  if (issues.length === 0) return undefined;
  return h(
    "ol",
    { class: "playground-issues", "aria-label": "Issues" },
    issues.map((issue) =>
      h("li", { class: `playground-${issue.severity}` }, [
        h("button", { type: "button", onClick: () => open(issue) }, [
          h("code", issue.code),
          issue.line === undefined ? "" : ` line ${issue.line}`,
        ]),
        h("span", issue.message),
        issue.hint !== undefined && h("em", issue.hint),
      ]),
    ),
  );
}
