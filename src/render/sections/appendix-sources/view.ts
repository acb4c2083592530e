/** Numbered sources with date and confidence; unverified ones say so. */
import type { Design } from "../../../design/design.js";
import type { View } from "../section.js";

export function view(design: Design): View {
  return {
    none: design.sources.length === 0,
    sources: design.sources.map((item, index) => ({
      number: String(index + 1),
      title: item.title,
      url: item.url ?? "",
      hasUrl: item.url !== null,
      asOf: item.asOf,
      confidence: item.confidence,
      // Some titles say it themselves.
      unverified: item.unverified && !/unverified/i.test(item.title),
    })),
  };
}
