import Messages
import ProtobufC
import RPC

/// A measure's targets as a profile: rows of a day, a value and, for a range, its other end.
struct TargetsForm: ChangeForm {
  let permission: Permission = .keepPlan
  let detail: MeasureDetail

  var measure: Measure { detail.summary?.measure ?? Measure() }
  var version: Int64 { measure.version }

  /// Rows that are there, and room for three more.
  private var rowCount: Int { min(measure.targets.count + 3, 60) }

  var values: [String: [String]] {
    var values: [String: [String]] = [:]
    for (row, target) in measure.targets.prefix(rowCount).enumerated() {
      values["target-\(row)"] = [TargetLine(target).text]
    }
    return values
  }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    let site = frame.site
    return FormPage(
      "Set the targets of \(measure.name)",
      place: .measures,
      trail: [
        Crumb(text: "Measures", address: site.measures),
        Crumb(text: measure.name, address: site.measure(measure.id)),
      ],
      about: [
        "One target a line, oldest first. From a day on: “90 from 1 April 2026”. A range: “8 to 5 from 1 April 2026”; the first end met counts as at risk. To be reached by a day: “15.1 by 30 September 2027”. Not known yet: “tbc from 1 April 2027”.",
        measure.targetAsWritten.isEmpty
          ? "" : "The plan writes: \(measure.targetAsWritten)",
      ].filter { !$0.isEmpty },
      asking: (0..<rowCount).map { row in
        Field("target-\(row)", "Target \(row + 1)", as: .line(width: 20), in: form)
      } + [.why("Why do the targets change?", required: !measure.targets.isEmpty, in: form)],
      button: "Set these targets",
      cancel: site.measure(measure.id),
      form,
      in: frame
    )
  }

  /// The targets that the lines say, without empty ones.
  ///
  /// - Throws: `RPCError` with every line that can't be read.
  func targets(in form: FormState) throws -> [Target] {
    var targets: [Target] = []
    var problems: [FormProblem] = []
    for row in 0..<rowCount {
      let typed = form.text("target-\(row)")
      guard !typed.isEmpty else { continue }
      if let target = TargetLine(reading: typed)?.target {
        // What the council's document said stays with a target that is left as it was.
        let known = measure.targets.indices.contains(row) ? measure.targets[row] : nil
        targets.append(known.map { TargetLine($0).text == typed ? $0 : target } ?? target)
      } else {
        problems.append(
          FormProblem(
            "target-\(row)",
            "“\(typed.prefix(40))” can’t be read; write “90 from 1 April 2026” or “15.1 by 30 September 2027”"
          )
        )
      }
    }
    guard problems.isEmpty else { throw problems.rpcError }
    return targets
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    let targets = try targets(in: form)
    _ = try await visit.send(form) { change, plans, options in
      try await plans.setTargets(
        .with {
          ($0.change, $0.measureID, $0.targets) = (change, measure.id, targets)
          $0.reason = form.text("reason")
        },
        options: options
      )
    }
    return FormOutcome(.changed, at: visit.address.measure(measure.id))
  }

  /// `targets[2].value` is the third line that is filled in; which that is, the values say.
  func field(refused path: String) -> String {
    path.hasPrefix("targets") ? "target-0" : FieldError.name(ofPath: path)
  }
}
