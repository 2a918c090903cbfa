import { describe, expectTypeOf, test } from "vitest";
import * as z from "zod";
import {
  checkDossier,
  compareStatements,
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
  timeline,
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

describe("a statement with fields of one's own", () => {
  test("is a statement, and a statement is not one", () => {
    expectTypeOf<ReviewedStatement>().toExtend<Statement>();
    expectTypeOf<Statement>().not.toExtend<ReviewedStatement>();
    expectTypeOf<ReviewedStatement["reviewNote"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<z.input<typeof reviewedStatementSchema>>().toEqualTypeOf<ReviewedStatement>();
  });

  test("is told apart by type among the other events", () => {
    const [event] = reviewed.events;
    if (event?.type === "statement") expectTypeOf(event).toEqualTypeOf<ReviewedStatement>();
    expectTypeOf<ReviewedDossier["events"][number]>().toExtend<DiplomaticEvent>();
  });

  test("goes, with its dossier, wherever a dossier goes", () => {
    expectTypeOf<ReviewedDossier>().toExtend<Dossier>();
    expectTypeOf(timeline(reviewed).entries).toBeArray();
    expectTypeOf(indexDossier(reviewed).statementsBy("minister")).toEqualTypeOf<readonly Statement[]>();
    for (const event of reviewed.events) {
      expectTypeOf(describeEvent(event, reviewed)).toBeString();
      if (event.type === "statement") compareStatements(event, event, { left: reviewed, right: reviewed });
    }
  });

  test("a union of one's own, with a type of event of one's own", () => {
    const toastSchema = z.strictObject({ type: z.literal("acme-toast"), to: z.string() });
    const own = z.discriminatedUnion("type", [...diplomaticEventSchema.options, toastSchema]);
    expectTypeOf<z.infer<typeof own>>().toEqualTypeOf<DiplomaticEvent | { type: "acme-toast"; to: string }>();
    expectTypeOf<z.infer<typeof own>>().not.toExtend<DiplomaticEvent>();
  });

  test("the check knows nothing of them", () => {
    const result = checkDossier(reviewed, { mode: "loose" });
    if (result.ok) expectTypeOf(result.value).toEqualTypeOf<Dossier>();
  });
});

describe("extensions", () => {
  test("are there on every record, and unknown until one's own schema has read them", () => {
    expectTypeOf<Statement["extensions"]>().toEqualTypeOf<Extensions | undefined>();
    expectTypeOf<Extensions[string]>().toBeUnknown();
    const deskSchema = z.object({ "acme:desk": z.enum(["coast", "capital"]) });
    const desk = deskSchema.safeParse(reviewed.extensions);
    if (desk.success) expectTypeOf(desk.data["acme:desk"]).toEqualTypeOf<"coast" | "capital">();
  });
});
