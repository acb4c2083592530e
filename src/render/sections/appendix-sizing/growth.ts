/** One line a component: its units today and after each year, and the month in which its first limit is met. */
import type { Design } from "../../../design/design.js";
import { agree, formatInteger, formatNumber } from "../../../shared/format.js";
import { nameOf } from "../section.js";

const MONTHS = [12, 24, 36] as const;
const OWN = /\.(?:unitsMonth\d+|limitMonth|limitHeadroom\.[A-Za-z]+)$/;
/** "ingressMegabytesPerSecond" as words. */
const words = (dimension: string): string => dimension.replace(/MegabytesPerSecond$/, " MB/s").replace(/GigabytesPerHour$/, " GB/h").replace(/Gigabytes$/, " GB").replace(/([a-z])([A-Z])/g, "$1 $2").replace(/([a-z]) ([A-Z][a-z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);

/** True for items that stand in this table and not among the component's own. */
export function isGrowthItem(id: string): boolean {
  return OWN.test(id);
}

export type GrowthRow = {
  readonly name: string;
  readonly unit: string;
  readonly today: string;
  readonly after: readonly string[];
  readonly limit: string;
  readonly reached: string;
};

/** Rows for the components that grow with the volume. */
export function growthRows(design: Design): GrowthRow[] {
  const items = new Map(design.sizing.map((item) => [item.id, item]));
  return design.components.flatMap(({ id }) => {
    const later = MONTHS.map((months) => items.get(`${id}.unitsMonth${months}`));
    const headroom = design.sizing.find((item) => item.id.startsWith(`${id}.limitHeadroom.`));
    if (later[0] === undefined && headroom === undefined) return [];
    const today = items.get(`${id}.units`), month = items.get(`${id}.limitMonth`);
    const size = later.map((item) => (item?.source ?? "").split(";")[0] ?? "");
    return [{
      name: nameOf(design, id), unit: today?.unit ?? "", today: today === undefined ? "" : formatInteger(today.value),
      after: later.map((item, index) => (item === undefined ? "" : `${formatInteger(item.value)}${index > 0 && size[index] !== size[index - 1] ? ` (${size[index] ?? ""})` : ""}`)),
      limit: headroom === undefined ? "none named" : `${words(headroom.id.slice(`${id}.limitHeadroom.`.length))}, ${headroom.value >= 1_000 ? "over 1,000" : formatNumber(headroom.value, 3)} times today`,
      reached: headroom === undefined ? "" : month === undefined ? "not within 36 months" : month.value === 0 ? "today" : agree(`month ${formatInteger(month.value)}`),
    }];
  });
}
