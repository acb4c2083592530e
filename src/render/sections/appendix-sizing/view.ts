/** The sizing worksheet: each quantity with its formula and inputs, so that it can be recomputed. */
import type { Design } from "../../../design/design.js";
import { distinct } from "../../../shared/compare.js";
import { agree, formatNumber } from "../../../shared/format.js";
import { showValue } from "../../value.js";
import { citation, nameOf, type View } from "../section.js";

/** Units that say nothing beside an input of a formula. */
const BARE: ReadonlySet<string> = new Set(["", "fraction", "ratio", "times"]);

/** "event-log.brokers" -> "brokers"; the component is the heading. */
function quantityName(id: string, component: string): string {
  return id.startsWith(`${component}.`) ? id.slice(component.length + 1) : id;
}

export function view(design: Design): View {
  return {
    components: distinct(design.sizing.map((item) => item.component)).map((component) => ({
      name: component === "load" ? "Load of the whole design" : nameOf(design, component),
      items: design.sizing.filter((item) => item.component === component).map((item) => ({
        quantity: quantityName(item.id, component),
        value: showValue(item.value, item.unit),
        formula: item.formula,
        inputs: Object.keys(item.inputs).map((name) => {
          const input = item.inputs[name];
          return input === undefined ? name : `${name} = ${agree(`${formatNumber(input.value, 4)}${BARE.has(input.unit) ? "" : ` ${input.unit}`}`)}`;
        }).join("; "),
        source: item.source === undefined ? "" : citation(design, item.source),
      })),
    })),
  };
}
