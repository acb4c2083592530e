/** pipewright catalog */
import type { Technology } from "../../catalog/schema.js";
import type { Call } from "../args.js";
import { CallError } from "../errors.js";
import type { Context } from "../io.js";
import { overlaid } from "../overlays.js";

function row(item: Technology): string {
  return [item.id.padEnd(34), item.name.padEnd(40), item.platforms.join(","), item.roles.join(",")].join("  ");
}

export async function catalogCommand(call: Extract<Call, { command: "catalog" }>, { io, library }: Context): Promise<number> {
  const { technologies: allTechnologies } = await overlaid((await library()).catalog, call.catalog);
  if (call.id === undefined) {
    io.out(`${allTechnologies.map(row).join("\n")}\n`);
    return 0;
  }
  const found = allTechnologies.find((item) => item.id === call.id);
  if (found === undefined) {
    const near = allTechnologies.filter((item) => `${item.id} ${item.name} ${item.aliases.join(" ")}`.toLowerCase().includes((call.id ?? "").toLowerCase())).map((item) => item.id);
    throw new CallError(`"${call.id}" is not in the catalog.`, near.length > 0 ? `Near: ${near.slice(0, 8).join(", ")}.` : "pipewright catalog list prints all.");
  }
  const { stringify } = await import("yaml");
  io.out(stringify(found, { lineWidth: 110 }));
  return 0;
}
