package import Foundation

/// A signed-in browser.
package struct Session: Hashable, Sendable {
  /// Over after half an hour without a request.
  package static let idleLimit: TimeInterval = 30 * 60
  /// Over after twelve hours in any case.
  package static let longest: TimeInterval = 12 * 60 * 60

  package let personID: String
  /// What every form of this session must send along.
  package let csrf: String
  package let beganAt: Date
  package var lastSeenAt: Date

  package init(personID: String, csrf: String, beganAt: Date, lastSeenAt: Date? = nil) {
    self.personID = personID
    self.csrf = csrf
    self.beganAt = beganAt
    self.lastSeenAt = lastSeenAt ?? beganAt
  }

  package var expiresAt: Date { beganAt.addingTimeInterval(Self.longest) }

  package func isAlive(at now: Date) -> Bool {
    now < expiresAt && now.timeIntervalSince(lastSeenAt) < Self.idleLimit
  }
}
