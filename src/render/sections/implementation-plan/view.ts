/** The four phases, each with its tasks and what ends it. */
import type { Design } from "../../../design/design.js";
import type { View } from "../section.js";

export function view(design: Design): View {
  return {
    phases: design.plan.map((item) => ({
      number: String(item.phase),
      title: item.title,
      weeks: item.weeks,
      tasks: item.tasks.map((text, index) => ({ number: String(index + 1), text })),
      exit: item.exit,
    })),
  };
}
