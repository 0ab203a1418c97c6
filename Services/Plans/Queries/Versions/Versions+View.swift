package import Messages
import ProtobufC

extension PlansView {
  /// The versions of a plan, newest first; of every plan for an empty identifier.
  package func listVersions(planID: String) -> ListVersionsResponse {
    .with {
      $0.readPoint = readPoint
      $0.versions = state.versions.reversed().filter { planID.isEmpty || $0.planID == planID }
    }
  }

  package func listPacks() -> ListPacksResponse {
    .with {
      $0.readPoint = readPoint
      $0.packs = packsNewestFirst
    }
  }

  var packsNewestFirst: [BoardPack] { state.packs.reversed() }

  /// - Throws: ``PlansQueryError`` when there is no such version.
  package func version(_ id: String) throws(PlansQueryError) -> PlanVersion {
    guard let version = state.versions[id] else { throw .unknown(.planVersion, id) }
    return version
  }

  /// - Throws: ``PlansQueryError`` when there is no such pack.
  package func pack(_ id: String) throws(PlansQueryError) -> BoardPack {
    guard let pack = state.packs[id] else { throw .unknown(.boardPack, id) }
    return pack
  }
}
