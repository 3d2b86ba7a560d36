import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { isAddress } from './address.js'

/** A file to read: where it is, what it is called in the record, how a message calls it. */
export interface Found {
  path: string
  name: string
  shown: string
  bytes: number
}

export type Finding = Found | { problem: string }

/** The name for standard input among paths. */
export const standardInput = '-'

const readable = /\.(txt|html?|xhtml|json|jsonl|ndjson)$/i

/**
 * The files behind paths: files as they are, folders with all below them, sorted. A file of a folder is called by its
 * path within the folder. What cannot be looked at gives a problem, and the others go on.
 */
export async function* filesOf(paths: readonly string[], cwd: string): AsyncGenerator<Finding> {
  for (const given of paths) {
    if (given === standardInput) yield { path: given, name: 'stdin', shown: 'standard input', bytes: 0 }
    else if (isAddress(given)) yield { path: given, name: given, shown: given, bytes: 0 }
    else yield* behind(given, resolve(cwd, given))
  }
}

async function* behind(given: string, path: string): AsyncGenerator<Finding> {
  const found = await look(given, path)
  if ('problem' in found) yield found
  else if (!found.isFolder) yield { path, name: basename(path), shown: given, bytes: found.bytes }
  else yield* folder(given, path)
}

async function* folder(given: string, path: string): AsyncGenerator<Finding> {
  let empty = true
  for await (const finding of walk({ path, name: '', shown: given.replace(/\/+$/, '') || '/' }, new Set())) {
    empty = false
    yield finding
  }
  if (empty) yield { problem: `${given}: no texts in this folder; it should hold .txt, .html, .json or .jsonl files` }
}

interface Spot {
  path: string
  name: string
  shown: string
}

/** Every folder is entered once by its real path, so links that lead back end there. */
async function* walk(at: Spot, seen: Set<string>): AsyncGenerator<Finding> {
  let entries: Dirent[]
  try {
    const real = await realpath(at.path)
    if (seen.has(real)) return
    seen.add(real)
    entries = await readdir(at.path, { withFileTypes: true })
  } catch (error) {
    yield { problem: `${at.shown}: ${explain(error, 'folder')}` }
    return
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    yield* enter(entry, below(at, entry.name), seen)
  }
}

function below(at: Spot, name: string): Spot {
  return { path: join(at.path, name), name: at.name ? `${at.name}/${name}` : name, shown: `${at.shown}/${name}` }
}

async function* enter(entry: Dirent, spot: Spot, seen: Set<string>): AsyncGenerator<Finding> {
  if (entry.isDirectory()) yield* walk(spot, seen)
  else if (entry.isSymbolicLink() || readable.test(entry.name)) {
    const found = await look(spot.shown, spot.path)
    if ('problem' in found) yield found
    else if (found.isFolder) yield* walk(spot, seen)
    else if (readable.test(entry.name)) yield { ...spot, bytes: found.bytes }
  }
}

async function look(shown: string, path: string): Promise<{ isFolder: boolean; bytes: number } | { problem: string }> {
  try {
    const found = await stat(path)
    return { isFolder: found.isDirectory(), bytes: found.size }
  } catch (error) {
    return { problem: `${shown}: ${explain(error, 'file')}` }
  }
}

/** What a failed look at a file or folder means and what to do. */
export function explain(error: unknown, what: 'file' | 'folder'): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'there is no such file; check its name'
  if (code === 'EACCES' || code === 'EPERM')
    return `no permission to read this ${what}; change its rights or leave it out`
  if (code === 'ELOOP') return 'this link leads to itself; leave it out'
  if (code === 'ENOTDIR') return 'a part of this path is a file; check the path'
  return `cannot be read (${message}); check the ${what}`
}
