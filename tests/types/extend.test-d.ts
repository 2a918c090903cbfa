import { describe, expectTypeOf, test } from "vitest";
import * as z from "zod";
import { compareStatements } from "../../src/compare/index.js";
import {
  checkDossier,
  controlAssessmentSchema,
  type DiplomaticEvent,
  type Dossier,
  describeEvent,
  diplomaticEventSchema,
  dossierSchema,
  type Extensions,
  indexDossier,
  meetingSchema,
  type Statement,
  statementSchema,
  territorialPositionSchema,
  toTimeline,
} from "../../src/index.js";

const reviewedStatementSchema = statementSchema.extend({
  reviewedBy: z.string(),
  reviewNote: z.optional(z.string()),
});
const eventSchema = z.discriminatedUnion("type", [
  reviewedStatementSchema,
  meetingSchema,
  territorialPositionSchema,
  controlAssessmentSchema,
]);
const reviewedDossierSchema = dossierSchema.extend({ events: z.array(eventSchema) });

type ReviewedStatement = z.infer<typeof reviewedStatementSchema>;
type ReviewedDossier = z.infer<typeof reviewedDossierSchema>;

declare const reviewed: ReviewedDossier;

describe("a statement type with your own fields", () => {
  test("is assignable to Statement, but not the reverse", () => {
    expectTypeOf<ReviewedStatement>().toExtend<Statement>();
    expectTypeOf<Statement>().not.toExtend<ReviewedStatement>();
    expectTypeOf<ReviewedStatement["reviewNote"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<z.input<typeof reviewedStatementSchema>>().toEqualTypeOf<ReviewedStatement>();
  });

  test("narrows by type among the other events", () => {
    const [event] = reviewed.events;
    if (event?.type === "statement") expectTypeOf(event).toEqualTypeOf<ReviewedStatement>();
    expectTypeOf<ReviewedDossier["events"][number]>().toExtend<DiplomaticEvent>();
  });

  test("is accepted, with its dossier, as a dossier", () => {
    expectTypeOf<ReviewedDossier>().toExtend<Dossier>();
    expectTypeOf(toTimeline(reviewed).entries).toBeArray();
    expectTypeOf(indexDossier(reviewed).statementsBy("minister")).toEqualTypeOf<readonly Statement[]>();
    for (const event of reviewed.events) {
      expectTypeOf(describeEvent(event, reviewed)).toBeString();
      if (event.type === "statement") compareStatements(event, event, { left: reviewed, right: reviewed });
    }
  });

  test("joins a union with your own event type", () => {
    const toastSchema = z.strictObject({ type: z.literal("acme-toast"), to: z.string() });
    const own = z.discriminatedUnion("type", [...diplomaticEventSchema.options, toastSchema]);
    expectTypeOf<z.infer<typeof own>>().toEqualTypeOf<DiplomaticEvent | { type: "acme-toast"; to: string }>();
    expectTypeOf<z.infer<typeof own>>().not.toExtend<DiplomaticEvent>();
  });

  test("is unknown to the result of a check", () => {
    const result = checkDossier(reviewed, { mode: "loose" });
    if (result.ok) expectTypeOf(result.value).toEqualTypeOf<Dossier>();
  });
});

describe("extensions", () => {
  test("exist on every record, with the type unknown until your own schema parses them", () => {
    expectTypeOf<Statement["extensions"]>().toEqualTypeOf<Extensions | undefined>();
    expectTypeOf<Extensions[string]>().toBeUnknown();
    const deskSchema = z.object({ "acme:desk": z.enum(["coast", "capital"]) });
    const desk = deskSchema.safeParse(reviewed.extensions);
    if (desk.success) expectTypeOf(desk.data["acme:desk"]).toEqualTypeOf<"coast" | "capital">();
  });
});
