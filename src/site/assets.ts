const plex = '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic'
const naskh = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic'

/** The fonts the stylesheet names, and the package file each one comes from. */
export const fonts: ReadonlyMap<string, string> = new Map([
  ['plex-arabic-400.woff2', `${plex}-arabic-400-normal.woff2`],
  ['plex-arabic-600.woff2', `${plex}-arabic-600-normal.woff2`],
  ['plex-latin-400.woff2', `${plex}-latin-400-normal.woff2`],
  ['plex-latin-600.woff2', `${plex}-latin-600-normal.woff2`],
  ['naskh-arabic.woff2', `${naskh}-arabic-wght-normal.woff2`],
  ['naskh-latin.woff2', `${naskh}-latin-wght-normal.woff2`],
])

/** How a program finds and reads a file of an installed package. */
export interface PackageFiles {
  /** The file behind a package specifier, as `createRequire(import.meta.url).resolve` gives it. Throws where absent. */
  resolve(specifier: string): string
  readFile(path: string): Promise<Uint8Array>
}

/** The `asset` of SiteSources: reads each font once. Gives null for any name that is not a font of the site. */
export function assetsFrom(files: PackageFiles): (name: string) => Promise<Uint8Array | null> {
  const read = new Map<string, Promise<Uint8Array>>()
  return async (name) => {
    const specifier = fonts.get(name)
    if (!specifier) return null
    if (!read.has(name)) read.set(name, files.readFile(files.resolve(specifier)))
    return read.get(name)!
  }
}
