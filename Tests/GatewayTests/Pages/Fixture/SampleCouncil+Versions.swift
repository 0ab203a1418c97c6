import Messages
import ProtobufC

@testable import Gateway

extension SampleCouncil {
  func version(_ label: String, daysAgo: String, published: Bool = true) -> PlanVersion {
    .with {
      ($0.id, $0.planID, $0.label) = ("w\(label)", "p1", label + Sheet.payload)
      $0.note = "As agreed by cabinet" + Sheet.payload
      ($0.namedBy, $0.namedAt) = ("person-a", Self.time(daysAgo))
      $0.published = published
      if published {
        ($0.publishedBy, $0.publishedAt) = ("person-a", Self.time(daysAgo))
        $0.sha256 = (0..<32).map { UInt8(255 - $0) }
      }
    }
  }

  var versionList: ListVersionsResponse {
    .with {
      $0.versions = [
        version("V1.2", daysAgo: "3", published: false), version("V1.1", daysAgo: "150"),
        version("V1.0", daysAgo: "498"),
      ]
    }
  }

  func versionDetail(_ label: String = "V1.1", daysAgo: String = "150") -> VersionDetail {
    let plan = planDetail()
    return .with {
      $0.version = version(label, daysAgo: daysAgo)
      $0.intact = true
      $0.content = .with {
        $0.plan = plan.plan
        $0.objectives = objectives
        $0.measures = measures
        $0.objectiveSummaries = plan.objectives
        $0.actionSummaries = plan.actions
        $0.counts = plan.counts
        ($0.progressScheme, $0.impactScheme) = (plan.progressScheme, plan.impactScheme)
        $0.readPoint = .with { $0.asAt = Self.time(daysAgo) }
      }
    }
  }

  func publishedRecord() throws -> PublishedRecord {
    PublishedRecord(
      version: versionDetail(),
      before: versionDetail("V1.0", daysAgo: "498"),
      measures: [try measureDetail("M1"), try measureDetail("M2"), try measureDetail("M10")]
    )
  }

  func readiness() throws -> GatheredReadiness {
    let section = plan.sections.first ?? Section()
    return GatheredReadiness(
      plan: plan,
      section: section,
      objectives: [try objectiveDetail("R1"), try objectiveDetail("R3")],
      shelfLifeMonths: 12,
      practice: try practice(),
      missing: []
    )
  }
}
