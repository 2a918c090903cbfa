import { describe, expect, it } from "vitest";
import { importZodOnce } from "../../scripts/import-zod-once.js";

describe("importing zod once per chunk", () => {
  it("merges the imports and what they are used for", () => {
    const code =
      'import * as z from "zod";\nvar a = z.string();\nimport * as z2 from "zod";\nvar b = [z2.array(a), x.z2.y];\n';
    expect(importZodOnce(code)).toBe(
      'import * as z from "zod";\nvar a = z.string();\nvar b = [z.array(a), x.z2.y];\n',
    );
  });

  it("leaves a chunk with one import, or none, as it is", () => {
    for (const code of ["var a = 1;\n", 'import * as z3 from "zod";\nvar a = z3.string();\n'])
      expect(importZodOnce(code)).toBe(code);
  });

  it("refuses a use that it cannot merge", () => {
    const code = 'import * as z from "zod";\nimport * as z2 from "zod";\nuse(z, z2);\n';
    expect(() => importZodOnce(code)).toThrow("z2");
  });
});
