import { type Browser, chromium } from 'playwright-core'

/* For cloud functions, not for tests: one process ends with its first page, and pages could read other origins. */
const unwanted = ['--single-process', '--no-zygote', '--disable-web-security', '--allow-running-insecure-content']
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

/** The browser inside the npm package, without a window and without a word to the network. */
export async function launch(): Promise<Browser> {
  // The package brings the system libraries that the browser needs, but unpacks them only where it sees this name.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
  const { default: sparticuz } = await import('@sparticuz/chromium')
  return await chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: [...sparticuz.args.filter((arg) => !unwanted.includes(arg)), ...quiet],
    headless: true,
  })
}
