/** Where money is saved and what the design returns. */
import type { Design } from "../../../design/design.js";
import { compareText } from "../../../shared/compare.js";
import { formatMoney } from "../../../shared/format.js";
import { financialEfficiency, roiMeasurement } from "../../outline.js";
import { blockView, type View } from "../section.js";
import { returnRows } from "./returns.js";

export function view(design: Design): View {
  const { confidence, currency, monthly } = design.cost;
  const doubts = [...confidence.drivers].filter((item) => item.end === "high").sort((a, b) => b.amount - a.amount || compareText(a.driver, b.driver)).slice(0, 2)
    .map((item) => `${item.what} (+${formatMoney(item.amount, currency)} a month)`);
  return {
    confidence: confidence.note, doubts: doubts.length === 0 ? `none that moves ${formatMoney(monthly.expected, currency)} a month` : doubts.join("; "),
    blocks: [blockView(design, financialEfficiency), blockView(design, roiMeasurement)], returns: returnRows(design),
  };
}
