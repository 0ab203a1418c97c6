import Chassis
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Messages
import RPC

/// Something that a person changes by filling in one page: what it is about, what it asks and what
/// it sends.
protocol ChangeForm: Sendable {
  /// What somebody needs to see it; the service that it sends to checks again.
  var permission: Permission { get }
  /// Roles that own what it is about: with one of them more is permitted.
  var owners: [String] { get }
  /// Version of the object that it was made from; 0 = none.
  var version: Int64 { get }
  /// What stands in the fields before anything was typed.
  var values: [String: [String]] { get }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage

  /// Sends what was filled in.
  ///
  /// - Throws: `RPCError` with the fields that are wrong, or what the service answered.
  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome

  /// The form's name for a field that the service refused by its path: `targets[2].value`.
  func field(refused path: String) -> String
}

extension ChangeForm {
  var owners: [String] { [] }
  var version: Int64 { 0 }
  var values: [String: [String]] { [:] }
  func field(refused path: String) -> String { FieldError.name(ofPath: path) }
}

/// Where the browser goes once a form was carried out, and what it says there.
struct FormOutcome: Sendable {
  let address: String
  let flash: Flashes.Word

  init(_ flash: Flashes.Word, at address: String) {
    (self.flash, self.address) = (flash, address)
  }
}

extension PageRoute {
  /// The two routes of a form: to see it and to send it.
  static func form(
    _ path: String,
    for roles: Set<Role>,
    _ open: @escaping @Sendable (Visit) async throws -> any ChangeForm
  ) -> [PageRoute] {
    [
      .get(path, for: roles) { visit in
        let form = try await open(visit)
        let frame = try visit.frame(for: form)
        let fresh = visit.freshForm(basedOn: form.version, values: form.values)
        return visit.show(in: frame, form.page(fresh, in: frame))
      },
      .post(path, for: roles) { visit in
        let state = FormState(posted: try await visit.form())
        let form = try await open(visit)
        _ = try visit.frame(for: form)
        return try await visit.submit(
          state,
          naming: form.field,
          again: { state, _ in form.page(state, in: try visit.frame(for: form)) }
        ) {
          try await form.send(state, in: visit)
        }
      },
    ]
  }
}

extension Visit {
  /// The frame of a form's page.
  ///
  /// - Throws: `HTTPError` 403 where the form isn't this person's, or the page is of a past day.
  fileprivate func frame(for form: any ChangeForm) throws -> PageFrame {
    let frame = frame(owners: form.owners)
    guard asAt == nil else {
      throw HTTPError(.forbidden, message: "Nothing can be changed as at a past day.")
    }
    guard frame.permits(form.permission) else { throw HTTPError(.forbidden) }
    return frame
  }
}
