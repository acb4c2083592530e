/** The sizing worksheet: each quantity with its formula and inputs, so that it can be recomputed. */
import type { Design } from "../../../design/design.js";
import { distinct } from "../../../shared/compare.js";
import { agree, formatNumber } from "../../../shared/format.js";
import { showValue } from "../../value.js";
import { growthRows, isGrowthItem } from "./growth.js";
import { citation, nameOf, type View } from "../section.js";

/** Units that say nothing beside an input of a formula. */
const BARE: ReadonlySet<string> = new Set(["", "fraction", "ratio", "times"]);

/** "event-log.brokers" -> "brokers"; the component is the heading. */
function quantityName(id: string, component: string): string {
  return id.startsWith(`${component}.`) ? id.slice(component.length + 1) : id;
}

export function view(design: Design): View {
  // The horizon's own arithmetic is in design.json; here its results stand beside today's.
  const today = design.sizing.filter((item) => !item.id.startsWith("horizon:") && !isGrowthItem(item.id));
  const growth = growthRows(design);
  return {
    growth, hasGrowth: growth.length > 0,
    planning: design.planningValues.map((item) => ({ id: item.id, value: showValue(item.value, item.unit), reason: item.reason })),
    hasPlanning: design.planningValues.length > 0,
    components: distinct(today.map((item) => item.component)).map((component) => ({
      name: component === "load" ? "Load of the whole design" : component === "network" ? "Lines between places" : nameOf(design, component),
      items: today.filter((item) => item.component === component).map((item) => ({
        quantity: quantityName(item.id, component),
        value: showValue(item.value, item.unit),
        formula: item.formula,
        inputs: Object.keys(item.inputs).map((name) => {
          const input = item.inputs[name];
          return input === undefined ? name : `${name} = ${agree(`${formatNumber(input.value, 4)}${BARE.has(input.unit) ? "" : ` ${input.unit}`}`)}`;
        }).join("; "),
        sure: item.certainty ?? "",
        source: item.source === undefined ? "" : citation(design, item.source),
      })),
    })),
  };
}
