/** pipewright schema: JSON Schema of what goes in and out. */
import type { ZodType } from "zod";
import type { Call } from "../args.js";
import type { Context } from "../io.js";

async function schemaOf(name: "brief" | "design" | "catalog"): Promise<ZodType> {
  switch (name) {
    case "brief": return (await import("../schemas/brief.js")).briefSchema;
    case "design": return (await import("../schemas/design.js")).designSchema;
    case "catalog": return (await import("../schemas/catalog.js")).catalogSchema;
  }
}

export async function schemaCommand(call: Extract<Call, { command: "schema" }>, { io }: Context): Promise<number> {
  const schema = await schemaOf(call.of);
  const { toJSONSchema } = await import("zod");
  io.out(`${JSON.stringify({ title: `pipewright ${call.of}`, ...toJSONSchema(schema, { io: "input" }) }, null, 2)}\n`);
  return 0;
}
