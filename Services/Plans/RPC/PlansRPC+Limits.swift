import Messages
package import RPC

extension PlansRPC {
  /// Files are larger than other messages: as large as an import may be, and a little around it.
  package static let maximumMessageBytes: [MethodDescriptor: Int] = [
    PlansMethods.importFile: ImportReading.maximumBytes + 64 * 1024
  ]
}
