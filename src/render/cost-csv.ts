/** cost.csv: one line per line item, amounts as plain numbers, then the total. */
import type { Design } from "../design/design.js";
import { csv } from "./escape/csv.js";

const HEAD = ["id", "component", "technology", "sku", "meter", "region", "quantity", "unit", "unitPrice", "monthly", "low", "high", "currency", "formula", "inputs", "note", "source", "asOf", "confidence", "quantitySure", "priceSure", "flows"];

/** "units = 3 broker; hours = 730 h/month" */
function inputsOf(item: Design["cost"]["lineItems"][number]): string {
  return Object.entries(item.inputs).map(([name, input]) => `${name} = ${String(input.value)} ${input.unit}`).join("; ");
}

export function costCsv(design: Design): string {
  const { currency, lineItems, monthly } = design.cost;
  const rows = lineItems.map((item) => [
    item.id, item.component, item.technology, item.sku, item.meter, item.region, item.quantity, item.unit, item.unitPrice, item.monthly, item.low, item.high,
    currency, item.formula, inputsOf(item), item.note ?? "", item.source, item.asOf, item.confidence, item.certainty.quantity, item.certainty.price, item.flows.join(" "),
  ]);
  const total = ["total", "", "", "", "", "", "", "", "", monthly.expected, monthly.low, monthly.high, currency, "", "", "", "", "", "", "", "", ""];
  return csv([HEAD, ...rows, total]);
}
