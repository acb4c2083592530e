/** Writing a set of files whole or not at all: everything is written to a staging folder on the same disk first, then renamed. */
import { chmod, mkdir, mkdtemp, readdir, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { CallError } from "./errors.js";
import { reasonOf } from "./input.js";

export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface Written {
  /** Files that lie in our folders from an earlier run and do not belong to this design. */
  readonly leftOver: readonly string[];
}

const WHY: Readonly<Record<string, string>> = {
  EACCES: "no permission to write there", EPERM: "not permitted to write there", EROFS: "the disk is read-only", ENOSPC: "the disk is full", EDQUOT: "the disk quota is used up",
  ENOENT: "the parent folder does not exist", ENOTDIR: "a part of the path is not a folder", ENAMETOOLONG: "the name is too long",
};
const STAGING = ".pipewright-";
/** Folders whose every file of these shapes is ours. */
const OURS: readonly (readonly [folder: string, shape: RegExp])[] = [["diagrams", /^[a-z-]+\.(mmd|svg|png)$/], ["adr", /^\d{4}-[a-z0-9-]+\.md$/]];

type Kind = "folder" | "file" | "none";

async function kindOf(path: string): Promise<Kind> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return "none";
    throw new CallError(`Cannot look at "${path}": ${reasonOf(error, WHY)}.`);
  }
}

async function fill(folder: string, files: readonly OutputFile[]): Promise<void> {
  for (const file of files) {
    const path = join(folder, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.content, { flag: "wx" });
  }
}

/** Refuses before anything is replaced when a folder stands where a file goes, or the other way round. */
async function checkPlaces(out: string, files: readonly OutputFile[]): Promise<void> {
  for (const file of files) {
    const folder = dirname(file.path);
    if (folder !== "." && (await kindOf(join(out, folder))) === "file") throw new CallError(`"${join(out, folder)}" is a file; a folder is needed there.`);
    if ((await kindOf(join(out, file.path))) === "folder") throw new CallError(`"${join(out, file.path)}" is a folder; a file is to be written there.`);
  }
}

async function leftOver(out: string, files: readonly OutputFile[]): Promise<string[]> {
  const written = new Set(files.map((file) => file.path));
  const found: string[] = [];
  for (const [folder, shape] of OURS) {
    const names = await readdir(join(out, folder)).catch(() => []);
    found.push(...names.filter((name) => shape.test(name) && !written.has(`${folder}/${name}`)).map((name) => `${folder}/${name}`));
  }
  return found.sort((a, b) => (a < b ? -1 : 1));
}

async function newFolder(out: string, files: readonly OutputFile[]): Promise<void> {
  const parent = dirname(out);
  if ((await kindOf(parent)) !== "folder") throw new CallError(`The folder "${parent}" does not exist, so "${out}" cannot be made in it.`, "Make it first, or choose another --out.");
  const staging = await mkdtemp(join(parent, STAGING));
  try {
    await fill(staging, files);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way to ask for it; this process has no second thread
    await chmod(staging, 0o777 & ~process.umask());
    await rename(staging, out);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    throw error;
  }
}

async function intoFolder(out: string, files: readonly OutputFile[]): Promise<void> {
  await checkPlaces(out, files);
  const staging = await mkdtemp(join(out, STAGING));
  const made: string[] = [];
  try {
    await fill(staging, files);
    for (const folder of new Set(files.map((file) => dirname(file.path)))) {
      if ((await mkdir(join(out, folder), { recursive: true })) !== undefined) made.push(join(out, folder));
    }
    for (const file of files) await rename(join(staging, file.path), join(out, file.path));
  } catch (error) {
    for (const folder of made) await rmdir(folder).catch(() => undefined);
    throw error;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Writes `files` below `directory`. A new folder appears in one step; in an existing one each file is replaced in one step. */
export async function writeFiles(directory: string, files: readonly OutputFile[]): Promise<Written> {
  const out = resolve(directory);
  const kind = await kindOf(out);
  if (kind === "file") throw new CallError(`--out "${directory}" is a file, not a folder.`);
  try {
    await (kind === "none" ? newFolder(out, files) : intoFolder(out, files));
  } catch (error) {
    if (error instanceof CallError) throw error;
    throw new CallError(`Cannot write to "${directory}": ${reasonOf(error, WHY)}.`, "No file was left half-written.");
  }
  return { leftOver: await leftOver(out, files) };
}
