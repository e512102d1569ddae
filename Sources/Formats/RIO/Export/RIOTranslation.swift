/// What messages become when they go to RIO: answers of RIO become requests, objects of OOAPI units and offerings.
enum RIOTranslation {
  static func run(_ request: ExportRequest) -> FormatExport {
    request.messages.contains { $0.message is OOAPIMessage } ? OOAPIToRIO.run(request) : RIOResend.run(request)
  }
}
