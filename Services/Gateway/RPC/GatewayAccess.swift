package import Chassis
import Messages
import ProtobufC

/// Who may call which method of the gateway.
package enum GatewayAccess {
  package static let table = AccessTable([
    ViewsMethods.getBoardView: Set<Role>.contentReaders.union([.service, .integration]),
    ViewsMethods.getGatheredReview: Set<Role>.contentReaders.union([.service, .integration]),
    PeopleMethods.listPeople: [.administrator, .service],
    PeopleMethods.putPerson: [.administrator, .service],
  ])
}
