import * as z from "zod";
import { type Calendar, calendars } from "../../time/index.js";
import type { EnumSchema } from "../values/schema.js";

export const calendarSchema: EnumSchema<Calendar> = /* @__PURE__ */ z.enum(calendars);
