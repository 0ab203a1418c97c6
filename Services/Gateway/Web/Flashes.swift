import Hummingbird

/// One line about what was just done, carried over the redirect in a cookie that holds only a word
/// of this list: nothing that a stranger could write into a page.
enum Flashes {
  enum Word: String {
    case updated, rated, evidenced, moved, recorded, raised, answered, accepted, imported, saved
    case marked, unchanged, taught, forgotten
    case resolved, frozen, corrected, named, published
    case added, changed, withdrawn, restored, edited, declined, takenUp
    case testSet, testPassed, ended, reviewed
    case met, opened, closed, audited, actionAdded, done, verified, returned

    var text: String {
      switch self {
      case .updated: "Your update is saved."
      case .rated: "Your rating is recorded."
      case .evidenced: "Your evidence is added."
      case .moved: "The due date is moved. The original stays on record."
      case .recorded: "The reading is recorded."
      case .raised: "Your challenge is raised. Its owner will be told."
      case .answered: "Your answer is recorded."
      case .accepted: "The answer is accepted."
      case .imported: "The file is imported."
      case .saved: "Saved."
      case .marked: "Marked as read."
      case .named: "The version is named."
      case .published: "The version is published and stays as it is."
      case .added: "Added."
      case .changed: "The change is saved. What stood there before stays on record."
      case .withdrawn: "Withdrawn. It stays on record and can be restored."
      case .restored: "Restored."
      case .edited: "The actions are changed."
      case .declined: "Recorded as deliberately not taken up."
      case .takenUp: "Taken up again."
      case .testSet: "The board’s test is recorded."
      case .testPassed: "The test is passed. The objective is embedded."
      case .ended: "The end of the notice is recorded."
      case .reviewed: "The review is recorded."
      case .met: "The meeting is recorded."
      case .resolved: "The decision is closed, with what came of it."
      case .frozen: "The pack is frozen. Nothing in it changes any more."
      case .corrected: "The correction stands beside the pack."
      case .opened: "The round is open."
      case .closed: "The round is closed and its figures are published."
      case .audited: "The audit is recorded."
      case .actionAdded: "The audit action is added."
      case .done: "The audit action is done. Somebody else verifies it."
      case .verified: "The audit action is verified."
      case .returned: "The return is recorded."
      case .taught: "The heading is taught. Imports understand it from now on."
      case .forgotten: "The heading is forgotten."
      case .unchanged: "That file held nothing new."
      }
    }
  }

  static func read(_ request: Request) -> Flash? {
    Cookies.value(Cookies.flash, in: request).flatMap(Word.init(rawValue:))
      .map { Flash(.done, $0.text) }
  }

  static func line(_ word: Word, isSecure: Bool) -> String {
    Cookies.line(Cookies.flash, word.rawValue, isSecure: isSecure, maxAgeSeconds: 60)
  }

  static func cleared(isSecure: Bool) -> String {
    Cookies.line(Cookies.flash, "", isSecure: isSecure, maxAgeSeconds: 0)
  }
}
