import Chassis
import Foundation
import Messages
import ProtobufC
import RPC

/// Northmere, a council that does not exist: loaded through the same calls as any council's own
/// work, in the order of time, so that every page has something worth seeing.
struct SampleAuthority {
  static let code = "999"
  static let name = "Northmere Council"

  struct SignIn: Codable, Sendable {
    let email: String
    let password: String
    let role: String
  }

  /// What is kept of the sample in the data folder: the day it counts from, the password of its
  /// people, and whether all of it is there.
  private struct Note: Codable {
    var loadedOn: Date
    var password: String
    var isComplete: Bool
  }

  private let connection: SystemConnection

  init(_ connection: SystemConnection) {
    self.connection = connection
  }

  /// Has the sample there, loading what is missing; a load that was cut off goes on where it
  /// stopped, because each of its changes has a key of its own.
  func prepare(progress: @Sendable (String) -> Void) async throws -> [SignIn] {
    let location = connection.installation.dataFolder.appendingPathComponent("sample.json")
    var note = try read(location)
    let people = try SampleTable("people").map { $0 }
    if !note.isComplete {
      progress("Loading the sample authority, \(Self.name) …")
      try write(note, to: location)
      let accounts = try await putPeople(people, password: note.password)
      let calendar = SampleCalendar(now: note.loadedOn)
      let story = SampleStory(connection, calendar, accounts: accounts)
      try await story.tell(progress: progress)
      note.isComplete = true
      try write(note, to: location)
    }
    return people.map {
      SignIn(
        email: Self.email($0["account"]),
        password: note.password,
        role: $0["role"].replacing("_", with: " ")
      )
    }
  }

  private static func email(_ account: String) -> String { "\(account)@northmere.example" }

  private func putPeople(
    _ people: [SampleTable.Row],
    password: String
  ) async throws -> [String: String] {
    let options = try await connection.options()
    return try await connection.with(.gateway) { channel in
      var accounts: [String: String] = [:]
      for row in people {
        let person = try await PeopleClient(channel).putPerson(
          .with {
            ($0.authority, $0.password) = (Self.code, password)
            $0.person = .with {
              ($0.name, $0.email) = (row["name"], Self.email(row["account"]))
              $0.roles = [row["role"]]
              $0.councilRoles = row.list("council_roles")
              // Also for councils imported later, so that whoever tries the system sees them.
              $0.authorities = ["*"]
            }
          },
          options: options
        )
        accounts[row["account"]] = person.id
      }
      return accounts
    }
  }

  private func read(_ location: URL) throws -> Note {
    if let data = try? Data(contentsOf: location) {
      return try JSONDecoder().decode(Note.self, from: data)
    }
    return Note(loadedOn: Date(), password: Self.newPassword(), isComplete: false)
  }

  private func write(_ note: Note, to location: URL) throws {
    try JSONEncoder().encode(note).write(to: location, options: .atomic)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600],
      ofItemAtPath: location.path
    )
  }

  /// Four groups of four from an alphabet that can be read aloud: some 80 bits.
  private static func newPassword() -> String {
    var random = SystemRandomNumberGenerator()
    let alphabet = Array("abcdefghjkmnpqrstuvwxyz23456789")
    return (0..<4).map { _ in
      String((0..<4).map { _ in alphabet[Int.random(in: alphabet.indices, using: &random)] })
    }.joined(separator: "-")
  }
}
