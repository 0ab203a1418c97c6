package import Messages
import ProtobufC

extension PlanSettings {
  /// What holds where an authority sets nothing of its own.
  package static let standard = PlanSettings.with {
    $0.reportingCycleDays = 31
    $0.evidenceShelfLifeMonths = 12
    $0.readingsOnTarget = 3
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
    return settings
  }
}
