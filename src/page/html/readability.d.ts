/** The parser that Readability brings along has no types of its own. */
declare module '@mozilla/readability/JSDOMParser.js' {
  export default class JSDOMParser {
    /** A document of markup in which every element is closed. */
    parse(markup: string): Document
  }
}
