import { dotnet } from './_framework/dotnet.js'

// A page has an address, against which .NET resolves an empty one as it asks what the browser's fetch can do; Node has none.
globalThis.Request = class extends Request {
  constructor(input, init) {
    super(input === '' ? 'http://localhost/' : input, init)
  }
}

const { runMain } = await dotnet.withApplicationArguments(...process.argv.slice(2)).create()
process.exit(await runMain())
