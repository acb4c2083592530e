import { expect, it } from "vitest";
import { approval, designShop } from "./design.js";

it("the page for approval is the one we agreed on", async () => {
  const { design } = await designShop();
  await expect(`${JSON.stringify(approval(design), null, 2)}\n`).toMatchFileSnapshot("expected/approval.json");
});

it("the document names the shop, the budget's currency and no unfilled place", async () => {
  const { document } = await designShop();
  expect(document?.path).toBe("architecture.md");
  expect(document?.text).toContain("# Online shop for bicycles");
  expect(document?.text).toMatch(/EUR [\d,]+ a month/);
  expect(document?.text).not.toMatch(/\{\{\w|undefined|NaN|\[object Object\]/);
});
