/** The brief as read, and each requirement with the words it comes from. */
import type { Design } from "../../../design/design.js";
import { agree } from "../../../shared/format.js";
import { showValue } from "../../value.js";
import type { View } from "../section.js";

export function view(design: Design): View {
  return {
    hasEcho: design.brief.echo.length > 0,
    echo: design.brief.echo.map((item) => ({ words: item.span.text, field: item.span.field, meaning: agree(item.meaning) })),
    requirements: design.requirements.map((item) => ({
      id: item.id,
      kind: item.kind,
      statement: item.statement,
      value: showValue(item.value, item.unit),
      origin: item.origin,
      words: item.span === undefined ? "" : `"${item.span.text}" (${item.span.field})`,
    })),
  };
}
