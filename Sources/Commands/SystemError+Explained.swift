public import Workspace

/// What the system refuses is told to the user as it is, with exit code 2.
extension SystemError: ExplainedError {}
