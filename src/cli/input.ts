/** Reading files and standard input. */
import { readFile, stat } from "node:fs/promises";
import { CallError } from "./errors.js";
import type { Io } from "./io.js";

const MOST_BYTES = 5_000_000;
const WHY: Readonly<Record<string, string>> = { ENOENT: "no such file", EACCES: "no permission to read it", EISDIR: "it is a folder, not a file", ENOTDIR: "a part of the path is not a folder" };

/** Why a file operation failed, in words. */
export function reasonOf(error: unknown, words: Readonly<Record<string, string>> = WHY): string {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? "";
  return words[code] ?? (error instanceof Error ? error.message : String(error));
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new CallError(`${name} is not UTF-8 text.`);
  }
}

/** Text of a file. */
export async function readText(path: string, what: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) throw new CallError(`${what} "${path}" has ${String(size)} bytes; at most ${String(MOST_BYTES)} are read.`);
    return decode(await readFile(path), `${what} "${path}"`);
  } catch (error) {
    if (error instanceof CallError) throw error;
    throw new CallError(`${what} "${path}" cannot be read: ${reasonOf(error)}.`);
  }
}

/** Text of the brief; `-` is standard input. */
export async function readBrief(path: string, io: Io): Promise<string> {
  return path === "-" ? io.readStdin() : readText(path, "Brief");
}
