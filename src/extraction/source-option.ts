import type { KnownRecords } from "../compare/index.js";
import type { Issue } from "../issues/index.js";
import { dossierFormat, type Id, type Source, sourceSchema } from "../model/index.js";
import type { TextSpan } from "../text/index.js";
import type { SettleContext } from "./answer/index.js";
import type { Ground } from "./build/index.js";
import type { ReportIssue } from "./issues/index.js";
import { createSourceText } from "./text/index.js";

/** The checks and look-ups that a caller provides. */
export interface Checks {
  findErrors: (dossier: unknown) => readonly Issue[];
  findWarnings: (dossier: unknown) => readonly Issue[];
  /** A value as plain JSON, or why it is none. */
  copy: (value: unknown) => { value: unknown } | { reason: string };
  closest: SettleContext["closest"];
}

/** A usable source, prepared for grounding records in it. */
export function groundOf(
  source: Source & { text: string },
  known: KnownRecords | undefined,
  parts: TextSpan[],
): Ground {
  const { title, text, publisher } = source;
  const publishing = known?.actors.find(({ id }) => id === publisher);
  const names = publishing ? [publishing.name, ...(publishing.names ?? []).map(({ name }) => name)] : [];
  return {
    ...{ source, known, parts },
    text: createSourceText(source, text),
    title: title === undefined ? undefined : createSourceText(source, title),
    heading: createSourceText(source, [title ?? "", ...names].join(".\n\n")),
  };
}

/** The source as it can stand in a dossier with known records, where it names no other record. */
export function usableSource(
  source: unknown,
  known: KnownRecords | undefined,
  { findErrors, copy }: Checks,
  report: ReportIssue,
): (Source & { text: string }) | undefined {
  const plain = copy(source);
  const { publisher, issuers, revises, translates, ...alone }: Record<string, unknown> = {
    ...Object("value" in plain ? plain.value : undefined),
  };
  const [error] = findErrors({ format: dossierFormat, sources: [alone], actors: [], events: [] });
  const { data } = sourceSchema.safeParse(alone);
  if (!data || error || data.text === undefined) {
    report("unusable-source", [], { reason: error?.message ?? "it has no text." });
    return undefined;
  }
  const isKnown = (id: unknown): id is Id => known?.actors.some((actor) => actor.id === id) ?? false;
  const issuing = Array.isArray(issuers) ? issuers.filter(isKnown) : [];
  const hasUnknown = !Array.isArray(issuers) || issuing.length < issuers.length;
  const dropped = {
    ...{ revises, translates },
    ...(!isKnown(publisher) && { publisher }),
    ...(hasUnknown && { issuers }),
  };
  for (const [field, value] of Object.entries(dropped))
    if (value !== undefined)
      report("unusable-source", [], {
        ...{ field, reason: `"${field}" names a record that is not known; it is left out.` },
      });
  return {
    ...{ ...data, text: data.text },
    ...(isKnown(publisher) && { publisher }),
    ...(issuing.length > 0 && { issuers: issuing }),
  };
}
