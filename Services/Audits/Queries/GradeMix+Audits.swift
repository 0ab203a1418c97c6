import Exchange
package import Messages
import ProtobufC

extension GradeMix {
  /// How many were given each grade; what is not graded doesn't count.
  package init(_ grades: [Grade]) {
    self.init()
    for grade in grades {
      switch grade {
      case .inadequate: inadequate += 1
      case .requiresImprovement: requiresImprovement += 1
      case .good: good += 1
      case .outstanding: outstanding += 1
      case .unspecified, .unrecognized: continue
      }
      n += 1
    }
    goodOrBetter = Messages.Proportion(Int(good + outstanding), of: Int(n))
  }
}
