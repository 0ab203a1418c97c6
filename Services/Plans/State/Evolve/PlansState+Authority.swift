import Ledger
import Messages

extension PlansState {
  mutating func evolve(_ event: AuthorityRegistered, _ record: LedgerRecord) {
    guard var authority = event.authority else { return }
    settings = (authority.settings ?? PlanSettings()).filled
    for scheme in authority.ratingSchemes { schemes.set(scheme, id: scheme.id) }
    authority.settings = settings
    authority.ratingSchemes = Array(schemes)
    authority.version = record.position
    settingsChangedAt = record.position
    self.authority = authority
  }

  mutating func evolve(_ event: SettingsChanged, _ record: LedgerRecord) {
    guard authority != nil else { return }
    settings = (event.settings ?? PlanSettings()).filled
    settingsChangedAt = record.position
    authority?.settings = settings
    authority?.version = record.position
  }

  mutating func evolve(_ event: RatingSchemeDefined, _ record: LedgerRecord) {
    guard authority != nil, let scheme = event.scheme else { return }
    schemes.set(scheme, id: scheme.id)
    authority?.ratingSchemes = Array(schemes)
    authority?.version = record.position
  }

  mutating func evolve(_ event: FileImported, _ record: LedgerRecord) {
    imports.append(
      ImportNote(
        position: record.position,
        recordedAt: record.recordedAt,
        actor: record.actor,
        fileName: event.fileName,
        sha256: event.sha256,
        kind: event.kind,
        warnings: Int(event.warnings),
        rejects: Int(event.rejects)
      )
    )
  }

  mutating func evolve(_ event: FigureReceived, _ record: LedgerRecord) {
    cursors[event.service] = max(cursors[event.service] ?? 0, event.position)
    guard let figure = event.figure else { return }
    figures[figure.key, default: []].append(
      ReceivedFigure(
        service: event.service,
        position: event.position,
        figure: figure,
        receivedAt: record.recordedAt
      )
    )
  }
}
