import Commands

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

let tool = Tool(commands: AllCommands.list)
// What the console keeps lasts until the end.
let console = Console.process()
let code = tool.run(Array(CommandLine.arguments.dropFirst()), on: console)
exit(code.rawValue)
