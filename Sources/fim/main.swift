import Commands

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

let tool = Tool(commands: AllCommands.list)
let code = tool.run(Array(CommandLine.arguments.dropFirst()), on: .process())
exit(code.rawValue)
