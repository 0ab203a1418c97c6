import Exchange
import Figures
package import Messages
import ProtobufC

extension RoundFigures {
  /// The figures that closing the round publishes, for plans to take as readings.
  ///
  /// Core rounds publish `audits.good_or_better` and the like; other kinds put their kind between
  /// (`audits.thematic.good_or_better`), because their samples differ and don't belong in one line.
  package var published: [PublishedFigure] {
    guard let period = round.period.flatMap(Figures.Period.init(message:)) else { return [] }
    let mix = GradeMix(graded.map(\.standingOverall))
    let moderated = graded.filter { $0.moderatedOverall != .unspecified }
    let due = state.actions.filter { $0.dueDay.map(period.contains) ?? false }
    return [
      figure(
        "good_or_better",
        "Audited cases good or better",
        Int(mix.good + mix.outstanding),
        of: Int(mix.n),
        none: "no audit was submitted"
      ),
      figure(
        "inadequate",
        "Audited cases graded inadequate",
        Int(mix.inadequate),
        of: Int(mix.n),
        none: "no audit was submitted"
      ),
      figure(
        "agreement",
        "Audits whose moderator gave the same grade",
        moderated.count { $0.overall == $0.moderatedOverall },
        of: moderated.count,
        none: "no audit was moderated"
      ),
      figure(
        "actions_in_time",
        "Audit actions finished in time",
        due.count(where: \.isInTime),
        of: due.count,
        none: "no action fell due in \(period.display)"
      ),
    ]
      + domains.map { domain in
        let mix = domain.mix ?? GradeMix()
        return figure(
          "domain.\(domain.domain?.code ?? "").good_or_better",
          "Audited cases good or better: \(domain.domain?.title ?? "")",
          Int(mix.good + mix.outstanding),
          of: Int(mix.n),
          none: "no audit was submitted"
        )
      }
  }

  private func figure(
    _ key: String,
    _ title: String,
    _ parts: Int,
    of whole: Int,
    none: String
  ) -> PublishedFigure {
    .with {
      $0.key = "audits.\(keyOfKind)\(key)"
      $0.title = title
      $0.period = round.period
      $0.unit = "percent"
      $0.source = "\(name): \(whole) counted"
      $0.definition = "local"
      if whole > 0 {
        $0.numerator = Double(parts)
        $0.denominator = Double(whole)
        $0.value = Double(parts) / Double(whole) * 100
      } else {
        $0.notAvailable = none
      }
    }
  }

  /// The round's title, with its period where the title doesn't say it.
  private var name: String {
    let label = round.period?.label ?? ""
    return label.isEmpty || round.title.contains(label) ? round.title : "\(round.title), \(label)"
  }

  private var keyOfKind: String {
    switch round.kind {
    case .thematic: "thematic."
    case .multiAgency: "multi_agency."
    case .dipSample: "dip_sample."
    case .supervision: "supervision."
    case .practiceObservation: "practice_observation."
    case .external: "external."
    case .reAudit: "re_audit."
    case .coreCaseFile, .unspecified, .unrecognized: ""
    }
  }
}
