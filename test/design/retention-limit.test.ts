import { describe, expect, test } from "vitest";
import { parseBrief } from "../../src/brief/parse.js";
import { statedLimit } from "../../src/design/slots/retention-limit.js";

describe("a stated retention limit", () => {
  const limit = (text: string) => statedLimit(parseBrief(`business_domain: Advertising\ndata_sources: bid requests\ntechnical_requirements: ${text}`));
  test("names the one class it holds for, and the step before", () => {
    expect(limit("Raw bid requests may be sampled at 10% after seven days and are deleted after 30 days.")).toEqual({ days: 30, words: "30 days", subject: "raw bid requests", step: "sampled at 10% after seven days" });
    expect(limit("Traffic data is kept for 6 months and then deleted.")).toMatchObject({ words: "6 months", subject: "traffic data" });
  });
  test("holds for everything where it says so", () => expect(limit("All data is deleted after 2 years.")).toEqual({ days: 731, words: "2 years" }));
  test("is absent where none is stated", () => expect(limit("Late events up to 1 hour.")).toBeUndefined());
});
