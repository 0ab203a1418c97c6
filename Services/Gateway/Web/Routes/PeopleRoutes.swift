import Chassis
import Foundation
import Hummingbird
import Messages
import ProtobufC

/// Who may sign in: for administrators, who see no content.
enum PeopleRoutes {
  static let all: [PageRoute] = [
    .get("/:authority/people", for: [.administrator]) { visit in
      let people = try await visit.site.store.accounts(of: visit.code).map(\.person)
      let frame = visit.frame()
      return visit.show(in: frame, PeoplePage(people, in: frame))
    },
    .get("/:authority/people/new", for: [.administrator]) { visit in
      let frame = visit.frame()
      return visit.show(in: frame, PersonFormPage(visit.freshForm(), in: frame))
    },
    .post("/:authority/people/new", for: [.administrator]) { visit in
      let posted = try await visit.form()
      let form = FormState(posted: posted.filter { $0.0 != "password" })
      let password = posted.first { $0.0 == "password" }?.1 ?? ""
      return try await visit.submit(
        form,
        then: visit.address.people,
        saying: .saved,
        again: { PersonFormPage($0, in: $1) }
      ) {
        let person = Person.with {
          $0.name = form.text("name")
          $0.email = form.text("email")
          $0.roles = form.values["roles"] ?? []
          $0.councilRoles = form.text("council_roles")
            .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty }
          $0.authorities = [visit.code]
        }
        _ = try await PeopleRegister(visit.site).put(
          person,
          password: password,
          isNew: true
        )
        visit.site.peopleChanged()
      }
    },
    .post("/:authority/people/:id/disable", for: [.administrator]) { visit in
      _ = try await visit.form()
      return try await set(disabled: true, visit)
    },
    .post("/:authority/people/:id/enable", for: [.administrator]) { visit in
      _ = try await visit.form()
      return try await set(disabled: false, visit)
    },
  ]

  private static func set(disabled: Bool, _ visit: Visit) async throws -> Response {
    let id = try visit.parameter("id")
    guard var account = try await visit.site.store.account(id: id),
      account.maySee(visit.code)
    else { throw HTTPError(.notFound) }
    // Whoever locked themselves out could not unlock themselves.
    guard account.id != visit.account.id else {
      throw HTTPError(.badRequest, message: "You can't disable your own account.")
    }
    account.isDisabled = disabled
    _ = try await visit.site.store.put(account, password: nil)
    visit.site.peopleChanged()
    return visit.go(to: visit.address.people, saying: .saved)
  }
}
