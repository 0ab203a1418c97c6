import Chassis
import Ledger
import Messages
import Plans
import ProtobufC
import RPC
import Testing

@Suite("Notices, boards, versions and packs over RPC", .timeLimit(.minutes(1)))
struct BoardsRPCTests {
  private let read = Read.with { $0.authority = "803" }

  func failure(_ call: () async throws -> Void) async -> RPCError? {
    do {
      try await call()
      return nil
    } catch {
      return error as? RPCError
    }
  }

  @Test("A notice goes in, the adviser reviews it, and the review view holds both")
  func reviewing() async throws {
    try await RunningPlans.run { plans in
      let manager = try await plans.found()
      let adviser = try await plans.options(.dfeAdviser)
      let issued = try await plans.client.recordNotice(
        .with {
          $0.change = .keyed("notice")
          $0.notice = .with {
            ($0.kind, $0.title, $0.issuedOn) = (
              .improvementNotice, "Improvement notice", .day(2020, 1, 10)
            )
            $0.requirements = [
              .with { ($0.number, $0.text) = ("1", "Decide in a day") }
            ]
          }
        },
        options: manager
      )
      #expect(issued.ids.count == 2)
      let noticeID = issued.ids[0]
      let finding = RequirementFinding.with {
        ($0.threadStartID, $0.progress, $0.note) = (issued.ids[1], .noProgress, "Nothing seen")
      }
      func review(_ key: String) -> RecordReviewRequest {
        .with {
          $0.change = .keyed(key)
          $0.review = .with {
            ($0.noticeID, $0.heldOn, $0.findings) = (noticeID, .day(2020, 7, 1), [finding])
          }
        }
      }
      let refused = await failure {
        _ = try await plans.client.recordReview(review("mine"), options: manager)
      }
      #expect(refused?.code == .permissionDenied)
      #expect(refused?.detail(GoogleErrorInfo.self)?.reason == "NOT_ALLOWED")
      _ = try await plans.client.recordReview(review("theirs"), options: adviser)
      let view = try await plans.client.getReviewView(.with { $0.read = read }, options: adviser)
      #expect(view.sinceWhat == "the review of 1 July 2020")
      #expect(view.requirements.map(\.lastFinding?.note) == ["Nothing seen"])
      #expect(view.nextReviewDue == .day(2021, 1, 1))
      #expect(view.daysUntilReview < 0)
      #expect(view.openQuestions.contains { $0.kind == "requirement_unanswered" })
      let notices = try await plans.client.listNotices(.with { $0.read = read }, options: manager)
      #expect(notices.notices.map { $0.notice?.id } == [noticeID])
      let scrutiny = try await plans.options(.scrutiny)
      let closed = await failure {
        _ = try await plans.client.getReviewView(.with { $0.read = read }, options: scrutiny)
      }
      #expect(closed?.code == .permissionDenied)
    }
  }

  @Test("A published version reads back exactly, whatever is recorded later")
  func versions() async throws {
    try await RunningPlans.run { plans in
      let manager = try await plans.found()
      let named = try await plans.client.nameVersion(
        .with { ($0.change, $0.label) = (.keyed("name"), "V1.0") },
        options: manager
      )
      let id = named.ids[0]
      let request = GetVersionRequest.with { ($0.read, $0.versionID) = (read, id) }
      let draft = try await plans.client.getVersion(request, options: manager)
      #expect(draft.content?.actions.count == 5)
      #expect(!draft.intact)
      let (state, _) = try await plans.house.partition("803").current()
      let first = state.actions[0]
      func edit(_ key: String, _ tag: String) async throws {
        _ = try await plans.client.editActions(
          .with {
            $0.change = .keyed(key)
            $0.actions = state.actions.map { action in .with { $0.actionID = action.id } }
            $0.addTags = [tag]
          },
          options: manager
        )
      }
      // Named before, published after: the version holds what stood at its position.
      try await edit("before", "later")
      _ = try await plans.client.publishVersion(
        .with { ($0.change, $0.versionID) = (.keyed("publish"), id) },
        options: manager
      )
      let published = try await plans.client.getVersion(request, options: manager)
      #expect(published.intact)
      #expect(published.content?.actions.first == first)
      #expect(published.content?.actions.count == 5)
      #expect(published.content?.readPoint?.position == named.position - 1)
      try await edit("after", "much later")
      _ = try await plans.client.withdraw(
        .with {
          ($0.change, $0.object, $0.reason) = (
            .keyed("gone"), ObjectRef(.action, first.id), "Not needed"
          )
        },
        options: manager
      )
      let again = try await plans.client.getVersion(request, options: manager)
      #expect(again.content == published.content)
      #expect(again.version == published.version)
      #expect(again.intact)
      let moved = await failure {
        _ = try await plans.client.nameVersion(
          .with { ($0.change, $0.label) = (.keyed("name-2"), "V1.0") },
          options: manager
        )
      }
      #expect(moved?.detail(GoogleErrorInfo.self)?.reason == "VERSION_PUBLISHED")
      // The difference between two versions, exactly between their positions.
      let second = try await plans.client.nameVersion(
        .with { ($0.change, $0.label) = (.keyed("name-3"), "V1.1") },
        options: manager
      )
      let difference = try await plans.client.getDifference(
        .with {
          ($0.read, $0.sinceVersionID, $0.untilVersionID) = (read, id, second.ids[0])
        },
        options: manager
      )
      #expect(difference.sinceWhat == "version V1.0")
      #expect(difference.actionsWithdrawn == 1)
      #expect(difference.from?.position == named.position - 1)
      #expect(difference.to?.position == second.position - 1)
      let list = try await plans.client.listVersions(.with { $0.read = read }, options: manager)
      #expect(list.versions.map(\.label) == ["V1.1", "V1.0"])
      let verified = try await plans.client.verify(
        .with { $0.authority = "803" },
        options: manager
      )
      #expect(verified.intact)
    }
  }

  @Test("A pack is frozen with its hash; later changes and errata leave it as it was")
  func packs() async throws {
    try await RunningPlans.run { plans in
      let manager = try await plans.found()
      let chair = try await plans.options(.chair)
      let board = try await plans.client.defineBoard(
        .with {
          $0.change = .keyed("board")
          $0.board = .with {
            ($0.kind, $0.name, $0.meetsEveryDays) = (.improvement, "Improvement Board", 42)
          }
        },
        options: chair
      )
      let meeting = try await plans.client.recordMeeting(
        .with {
          $0.change = .keyed("meeting")
          $0.meeting = .with {
            ($0.boardID, $0.title, $0.heldOn) = (
              board.ids[0], "Improvement Board", .day(2200, 1, 8)
            )
          }
        },
        options: chair
      )
      let detail = try await plans.client.getMeeting(.with { $0.read = read }, options: manager)
      #expect(detail.meeting?.id == meeting.ids[0])
      #expect(detail.planned)
      #expect(detail.agenda.contains { $0.kind == "overdue" })
      let frozen = try await plans.client.freezePack(
        .with {
          ($0.change, $0.meetingID) = (.keyed("pack"), meeting.ids[0])
          $0.parts = [
            .with {
              ($0.service, $0.messageName) = ("audits", "goldenthread.audits.v1.PracticeFigures")
              $0.content = [8, 1]
            }
          ]
        },
        options: manager
      )
      let request = GetPackRequest.with { ($0.read, $0.packID) = (read, frozen.ids[0]) }
      let pack = try await plans.client.getPack(request, options: chair)
      #expect(pack.intact)
      #expect(pack.pack?.title == "Improvement Board, 8 January 2200")
      #expect(pack.content?.authorityName == "South Gloucestershire")
      #expect(pack.content?.figures?.actions?.total == 5)
      #expect(pack.content?.agenda == detail.agenda)
      #expect(pack.content?.parts.map(\.content) == [[8, 1]])
      _ = try await plans.client.addErratum(
        .with {
          ($0.change, $0.packID, $0.text) = (.keyed("erratum"), frozen.ids[0], "Page 2 is wrong")
        },
        options: chair
      )
      let (state, _) = try await plans.house.partition("803").current()
      _ = try await plans.client.withdraw(
        .with {
          $0.change = .keyed("gone")
          $0.object = ObjectRef(.action, state.actions[0].id)
          $0.reason = "Not needed"
        },
        options: manager
      )
      let later = try await plans.client.getPack(request, options: chair)
      #expect(later.content == pack.content)
      #expect(later.pack?.sha256 == pack.pack?.sha256)
      #expect(later.pack?.errata.map(\.text) == ["Page 2 is wrong"])
      #expect(later.intact)
      let member = try await plans.options(.boardMember)
      let refused = await failure {
        _ = try await plans.client.addErratum(
          .with { ($0.change, $0.packID, $0.text) = (.keyed("x"), frozen.ids[0], "No") },
          options: member
        )
      }
      #expect(refused?.code == .permissionDenied)
    }
  }

  @Test("Since the last meeting and since the last review need one to count from")
  func since() async throws {
    try await RunningPlans.run { plans in
      let manager = try await plans.found()
      for last in [DifferenceSince.lastMeeting, .lastReview] {
        let refused = await failure {
          _ = try await plans.client.getDifference(
            .with { ($0.read, $0.sinceLast) = (read, last) },
            options: manager
          )
        }
        #expect(refused?.code == .failedPrecondition)
        #expect(refused?.detail(GoogleErrorInfo.self)?.reason == "NOTHING_TO_COUNT_FROM")
      }
      _ = try await plans.client.recordMeeting(
        .with {
          $0.change = .keyed("meeting")
          $0.meeting = .with {
            ($0.board, $0.title, $0.heldOn) = (.improvement, "Board", .day(2020, 2, 3))
          }
        },
        options: manager
      )
      let difference = try await plans.client.getDifference(
        .with { ($0.read, $0.sinceLast) = (read, .lastMeeting) },
        options: manager
      )
      #expect(difference.sinceWhat == "the meeting of 3 February 2020")
      #expect(difference.actionsAdded == 5)
    }
  }

  @Test("A bulk edit names each action that refuses it, and changes none")
  func bulk() async throws {
    try await RunningPlans.run { plans in
      let manager = try await plans.found()
      let (state, position) = try await plans.house.partition("803").current()
      let refused = await failure {
        _ = try await plans.client.editActions(
          .with {
            ($0.change, $0.due, $0.reason) = (.keyed("bulk"), "30 November 2030", "Later")
            $0.actions = [
              .with { $0.actionID = state.actions[0].id }, .with { $0.actionID = "a0" },
            ]
          },
          options: manager
        )
      }
      #expect(refused?.code == .invalidArgument)
      #expect(
        refused?.detail(GoogleBadRequest.self)?.fieldViolations.map(\.field) == ["actions[1]"]
      )
      #expect(try await plans.house.partition("803").current().position == position)
    }
  }
}
