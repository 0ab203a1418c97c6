package import Chassis

extension Actor {
  /// What the roles of a verified token let somebody do here.
  package init(_ identity: Identity) {
    var powers: Set<Power> = []
    for role in identity.roles {
      switch role {
      case .improvementManager, .service, .integration: powers.insert(.managePlan)
      case .objectiveOwner: powers.insert(.ownObjectives)
      case .actionLead: powers.insert(.leadActions)
      case .chair: powers.insert(.chair)
      case .dfeAdviser: powers.insert(.advise)
      case .participationWorker: powers.insert(.gatherVoices)
      default: break
      }
    }
    if identity.kind != .person { powers.formUnion([.loadHistory, .managePlan]) }
    self.init(identity.subject, powers, posts: identity.owns)
  }
}
