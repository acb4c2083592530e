/** A disk that fills up or refuses in the middle of writing: a clear refusal, nothing half-written. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import type * as FsPromises from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const refusals = vi.hoisted(() => ({ write: undefined as { after: number; code: string } | undefined, make: undefined as string | undefined, written: 0 }));

const failure = (code: string): NodeJS.ErrnoException => Object.assign(new Error(`${code}: refused by the test`), { code });

vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof FsPromises>();
  return {
    ...real,
    writeFile: async (...input: Parameters<typeof real.writeFile>): Promise<void> => {
      refusals.written += 1;
      if (refusals.write !== undefined && refusals.written > refusals.write.after) throw failure(refusals.write.code);
      return real.writeFile(...input);
    },
    mkdtemp: async (prefix: string): Promise<string> => {
      if (refusals.make !== undefined) throw failure(refusals.make);
      return real.mkdtemp(prefix);
    },
  };
});

const { writeFiles } = await import("../../src/cli/files.js");

const FILES = ["architecture.md", "design.json", "diagrams/context.mmd", "adr/0001-cloud-platform.md"].map((path) => ({ path, content: `new ${path}` }));

describe("writing to a disk that refuses", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "pipewright-disk-"));
    Object.assign(refusals, { write: undefined, make: undefined, written: 0 });
  });
  afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

  it("says that the disk is full and leaves no new folder behind", async () => {
    refusals.write = { after: 2, code: "ENOSPC" };
    await expect(writeFiles(join(folder, "out"), FILES)).rejects.toThrow(/the disk is full/u);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("leaves the files of an earlier run as they were", async () => {
    const out = join(folder, "out");
    mkdirSync(out);
    writeFileSync(join(out, "design.json"), "old");
    refusals.write = { after: 3, code: "EDQUOT" };
    await expect(writeFiles(out, FILES)).rejects.toThrow(/the disk quota is used up/u);
    expect(readdirSync(out)).toEqual(["design.json"]);
    expect(readFileSync(join(out, "design.json"), "utf8")).toBe("old");
  });

  it.each([["EROFS", /the disk is read-only/u], ["EACCES", /no permission to write there/u]])("refuses a folder that gives %s before anything is written", async (code, words) => {
    refusals.make = code;
    await expect(writeFiles(join(folder, "out"), FILES)).rejects.toThrow(words);
    expect(readdirSync(folder)).toEqual([]);
    expect(refusals.written).toBe(0);
  });
});
