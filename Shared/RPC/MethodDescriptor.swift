/// Which method a call is of.
package struct MethodDescriptor: Hashable, Sendable, CustomStringConvertible {
  /// With its package: `goldenthread.plans.v1.Plans`.
  package let service: String
  package let method: String
  /// `goldenthread.plans.v1.Plans/GetPlan`.
  package let fullyQualifiedMethod: String

  package init(service: String, method: String) {
    self.service = service
    self.method = method
    fullyQualifiedMethod = "\(service)/\(method)"
  }

  package var description: String { fullyQualifiedMethod }

  /// The `:path` of a call.
  var path: String { "/" + fullyQualifiedMethod }
}
