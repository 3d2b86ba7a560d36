/** Three lines of text, one marked: a fact and its words. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#0c5a54"/><path d="M7 9h18M13 23h12" stroke="#fbfaf6" stroke-width="3"/><path d="M7 16h18" stroke="#ffd45c" stroke-width="5"/></svg>`
