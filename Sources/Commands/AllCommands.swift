/// The commands of `fim`, in the order of the help page; `help` comes with the tool.
public enum AllCommands {
  /// One for each file of this folder whose name ends in `Command`, and the one in `Badge`.
  public static let list: [Command] = [
    ValidateCommand.command, ConvertCommand.command, FormatCommand.command, ShowCommand.command, DiffCommand.command,
    ReportCommand.command, SheetCommand.command, BadgeCommand.command, NewCommand.command, RulesCommand.command,
    ProfileCommand.command, ExplainCommand.command, NumbersCommand.command, SchemaCommand.command,
    FormatsCommand.command, CompletionsCommand.command, ManCommand.command,
  ]
}
