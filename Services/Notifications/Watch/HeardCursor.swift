package import Chassis

/// The cursor of one service.
///
/// It moves with the entry itself, so there is nothing to do after.
package struct HeardCursor: WatchCursor {
  private let service: ServiceName
  private let store: HeardStore

  package init(_ service: ServiceName, in store: HeardStore) {
    self.service = service
    self.store = store
  }

  package func positions() async throws -> [String: Int64] {
    await store.cursors(of: service)
  }

  package func advance(_ authority: String, to position: Int64) async throws {}
}
