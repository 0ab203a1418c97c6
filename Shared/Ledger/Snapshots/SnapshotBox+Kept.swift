extension SnapshotBox {
  /// What a store keeps of an authority, with the record that it was taken after.
  ///
  /// `nil` when there is none, or none that can be trusted: then `notice` is told why in a line.
  static func kept(
    of authority: String,
    in store: any LedgerStore,
    notice: @Sendable (String) -> Void
  ) async throws -> (SnapshotBox, LedgerTip)? {
    guard isKept, let found = try await store.snapshot(of: authority) else {
      return nil
    }
    func ignored(_ reason: String) {
      notice("snapshot of \(authority) at \(found.tip.position) ignored: \(reason)")
    }
    guard found.fingerprint == CodeFingerprint.current else {
      ignored("another build wrote it")
      return nil
    }
    let record = try await store.records(of: authority, after: found.tip.position - 1, limit: 1)
      .first
    if let damage = found.damage(in: authority, record: record) {
      ignored(damage)
      return nil
    }
    do {
      let box = try SnapshotBox(written: found.content)
      guard Int64(box.timeline.count) == found.tip.position else { throw SnapshotError.malformed }
      return (box, found.tip)
    } catch {
      ignored("\(error)")
      return nil
    }
  }
}
