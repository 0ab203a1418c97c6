package import Messages
import ProtobufC

extension PlanSettings {
  /// What holds where an authority sets nothing of its own.
  package static let standard = PlanSettings.with {
    $0.reportingCycleDays = 31
    $0.evidenceShelfLifeMonths = 12
    $0.readingsOnTarget = 3
    $0.runLength = 7
    $0.amberTolerance = 0.1
  }

  /// The same settings with the standard in the place of what is not set.
  package var filled: PlanSettings {
    var settings = self
    if settings.reportingCycleDays <= 0 {
      settings.reportingCycleDays = Self.standard.reportingCycleDays
    }
    if settings.evidenceShelfLifeMonths <= 0 {
      settings.evidenceShelfLifeMonths = Self.standard.evidenceShelfLifeMonths
    }
    if settings.readingsOnTarget <= 0 {
      settings.readingsOnTarget = Self.standard.readingsOnTarget
    }
    if settings.runLength <= 0 { settings.runLength = Self.standard.runLength }
    if settings.amberTolerance <= 0 { settings.amberTolerance = Self.standard.amberTolerance }
    return settings
  }
}
