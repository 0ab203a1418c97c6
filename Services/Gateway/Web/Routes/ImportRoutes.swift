import Chassis
import Foundation
import Hummingbird
import Messages
import ProtobufC
import RPC

/// Importing a plan, an inspection report or readings: first a check that records nothing, then
/// the import itself.
enum ImportRoutes {
  /// The service's own bound, and room for the form around the file.
  private static let mostBytes = (16 << 20) + (64 << 10)

  static let all: [PageRoute] =
    HeadingRoutes.all + [
      .get("/:authority/import", for: [.improvementManager]) { visit in
        try await shown(visit.freshForm(), visit)
      },
      .post("/:authority/import", for: [.improvementManager]) { visit in
        let body = try await MultipartBody(visit.request, mostBytes: mostBytes)
        try visit.check(body.fields)
        let form = FormState(posted: body.fields)
        let isDryRun = form.value("dry_run") == "1"
        let held = form.value("held").flatMap {
          visit.site.heldFiles.file(
            $0,
            owner: visit.account.id,
            authority: visit.code,
            at: visit.site.now()
          )
        }
        guard let file = body.file.map({ uploaded($0, form, visit) }) ?? held else {
          let missing = FormState(
            key: form.key,
            values: form.values,
            errors: [FieldError(field: "file", message: "Choose the file to import.")]
          )
          return try await shown(missing, visit)
        }
        return try await run(file, form, isDryRun: isDryRun, visit)
      },
    ]

  private static func uploaded(
    _ part: MultipartBody.Part,
    _ form: FormState,
    _ visit: Visit
  ) -> HeldFiles.File {
    HeldFiles.File(
      owner: visit.account.id,
      authority: visit.code,
      name: part.fileName ?? "",
      kind: form.value("kind") ?? "",
      plan: form.value("plan_id") ?? "",
      title: form.text("title"),
      bytes: part.bytes,
      heldAt: visit.site.now()
    )
  }

  private static func run(
    _ file: HeldFiles.File,
    _ form: FormState,
    isDryRun: Bool,
    _ visit: Visit
  ) async throws -> Response {
    // Reading a long document takes longer than showing a page.
    var options = visit.options
    options.timeout = .seconds(60)
    do {
      let change = try visit.change(form)
      let result = try await visit.site.backends.ask(.plans) {
        try await visit.site.backends.plans.importFile(
          .with {
            ($0.change, $0.kind) = (change, ImportKind(word: file.kind))
            ($0.fileName, $0.content, $0.title) = (file.name, file.bytes, file.title)
            $0.newPlan = file.plan == ImportPage.newPlan
            $0.planID = $0.newPlan ? "" : file.plan
            $0.dryRun = isDryRun
          },
          options: options
        )
      }
      if let held = form.value("held"), !isDryRun { visit.site.heldFiles.drop(held) }
      return try await shown(
        visit.freshForm(values: form.values),
        visit,
        result: result,
        held: isDryRun ? visit.site.heldFiles.hold(file) : nil
      )
    } catch let error as RPCError where error.isAboutTheForm {
      let kept = FormState(
        key: SecretToken().text,
        values: form.values,
        errors: error.fieldErrors.map(ofPage)
      )
      return try await shown(kept, visit)
    }
  }

  /// What the service says of its fields, in the words of the page.
  private static func ofPage(_ error: FieldError) -> FieldError {
    switch error.field {
    case "content": FieldError(field: "file", message: error.message)
    case "plan_id":
      FieldError(
        field: "plan_id",
        message: "None of the plans bears the file’s title. Choose which one it is."
      )
    default: error
    }
  }

  private static func shown(
    _ form: FormState,
    _ visit: Visit,
    result: ImportResult? = nil,
    held: String? = nil
  ) async throws -> Response {
    let plans = try await visit.plans()
    let frame = visit.frame()
    return visit.show(
      form.errors.isEmpty ? .ok : .unprocessableContent,
      in: frame,
      ImportPage(form, of: plans, result: result, held: held, in: frame)
    )
  }
}
