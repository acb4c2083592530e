/** All slot writers, by slot id. */
import { cicdSlots } from "./cicd.js";
import type { SlotContext, SlotWriters } from "./context.js";
import { costSlots } from "./cost.js";
import { dashboardSlots } from "./dashboards.js";
import { dataQualitySlots } from "./data-quality.js";
import { executiveSummarySlots } from "./executive-summary.js";
import { governanceSlots } from "./governance.js";
import { ingestionSlots } from "./ingestion.js";
import { monitoringSlots } from "./monitoring.js";
import { performanceSlots } from "./performance.js";
import { resilienceSlots } from "./resilience.js";
import { roadmapSlots } from "./roadmap.js";
import { roiSlots } from "./roi.js";
import { scalingSlots } from "./scaling.js";
import { securitySlots } from "./security.js";
import { standardsSlots } from "./standards.js";
import { technologyStackSlots } from "./technology-stack.js";
import { transformationSqlSlots } from "./transformation-sql.js";
import { transformationSlots } from "./transformation.js";
import { agree } from "../../shared/format.js";
import type { Slot } from "../design.js";

/** In the order of the document. */
export const slotWriters: SlotWriters = {
  ...executiveSummarySlots, ...technologyStackSlots, ...ingestionSlots, ...transformationSlots, ...transformationSqlSlots, ...dataQualitySlots,
  ...scalingSlots, ...performanceSlots, ...monitoringSlots, ...dashboardSlots, ...securitySlots, ...governanceSlots, ...resilienceSlots,
  ...costSlots, ...roiSlots, ...cicdSlots, ...standardsSlots, ...roadmapSlots,
};

/** Writes every slot. */
export function writeSlots(context: SlotContext): Readonly<Record<string, Slot>> {
  const slots: Record<string, Slot> = {};
  for (const [id, write] of Object.entries(slotWriters)) {
    const written = write(context);
    slots[id] = { ...written, value: agree(written.value) };
  }
  return slots;
}
