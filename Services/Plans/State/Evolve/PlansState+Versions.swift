import Ledger
import Messages
import ProtobufC

extension PlansState {
  mutating func evolve(_ event: VersionNamed, _ record: LedgerRecord) {
    guard var version = event.version, plans.contains(id: version.planID) else { return }
    // What is published stays as it is.
    if versions[version.id]?.published == true { return }
    version.namedBy = record.actor
    version.namedAt = ProtobufTimestamp(record.effectiveAt)
    version.version = record.position
    versions.set(version, id: version.id)
    note(.planVersion, version.id, record)
    note(
      .plan,
      version.planID,
      record,
      [FieldChange("version", "", version.label)],
      related: ObjectRef(.planVersion, version.id)
    )
  }

  /// The content itself stays in the ledger, at the record's position.
  mutating func evolve(_ event: VersionPublished, _ record: LedgerRecord) {
    guard let version = versions[event.versionID], !version.published else { return }
    versions.update(event.versionID) {
      $0.published = true
      $0.publishedBy = record.actor
      $0.publishedAt = ProtobufTimestamp(record.effectiveAt)
      $0.sha256 = event.sha256
      $0.contentPosition = record.position
      $0.version = record.position
    }
    note(.planVersion, event.versionID, record)
    note(
      .plan,
      version.planID,
      record,
      [FieldChange("version", "", version.label)],
      related: ObjectRef(.planVersion, version.id)
    )
  }

  mutating func evolve(_ event: PackFrozen, _ record: LedgerRecord) {
    guard var pack = event.pack, !packs.contains(id: pack.id) else { return }
    pack.frozenBy = record.actor
    pack.frozenAt = ProtobufTimestamp(record.effectiveAt)
    pack.contentPosition = record.position
    pack.errata = []
    pack.version = record.position
    packs.set(pack, id: pack.id)
    note(.boardPack, pack.id, record)
  }

  mutating func evolve(_ event: ErratumAdded, _ record: LedgerRecord) {
    guard var erratum = event.erratum else { return }
    erratum.addedBy = record.actor
    erratum.addedAt = ProtobufTimestamp(record.effectiveAt)
    let isKnown = packs.update(event.packID) {
      $0.errata.append(erratum)
      $0.version = record.position
    }
    guard isKnown else { return }
    note(.boardPack, event.packID, record, [FieldChange("erratum", "", erratum.text)])
  }
}
