import Chassis
import Figures
import Ledger
import Messages
import Plans
import ProtobufC
import RPC
import Testing

@Suite("The plans service over RPC", .timeLimit(.minutes(1)))
struct PlansRPCTests {
  @Test("Every method says who may call it")
  func access() {
    #expect(PlansAccess.table.missing(from: PlansMethods.all) == [])
    #expect(PlansAccess.table.unknown(besides: PlansMethods.all) == [])
  }

  /// The error that a call ends with.
  func failure(_ call: () async throws -> Void) async -> RPCError? {
    do {
      try await call()
      return nil
    } catch {
      return error as? RPCError
    }
  }

  @Test("A plan goes in by import and comes out as a page needs it")
  func wholeWay() async throws {
    try await RunningPlans.run { plans in
      let options = try await plans.found()
      let read = Read.with { $0.authority = "803" }
      let detail = try await plans.client.getPlan(.with { $0.read = read }, options: options)
      #expect(detail.objectives.count == 3)
      #expect(detail.actions.map(\.ref) == ["1.1", "1.2", "2.1", "3.1", "3.2"])
      #expect(detail.readPoint?.position ?? 0 > 0)
      let action = try await plans.client.getAction(
        .with {
          $0.read = read
          $0.actionID = detail.actions[0].id
        },
        options: options
      )
      #expect(action.action?.leads == ["Front door service manager"])
      let board = try await plans.client.getBoardFigures(
        .with { $0.read = read },
        options: options
      )
      #expect(board.actions?.total == 5)
      let all = try await plans.client.listAuthorities(.init(), options: options)
      #expect(all.authorities.map(\.name) == ["South Gloucestershire"])
      let verified = try await plans.client.verify(
        .with { $0.authority = "803" },
        options: options
      )
      #expect(verified.intact)
      #expect(verified.records == detail.readPoint?.position)
      #expect(verified.headHash.count == 32)
    }
  }

  @Test("What imports take headings to mean is listed, with what the council taught them")
  func importHeadings() async throws {
    try await RunningPlans.run { plans in
      let options = try await plans.found()
      let read = Read.with { $0.authority = "803" }
      let before = try await plans.client.listImportHeadings(
        .with { $0.read = read },
        options: options
      )
      #expect(before.meanings.allSatisfy { $0.own.isEmpty && !$0.title.isEmpty })
      #expect(Set(before.meanings.map(\.title)).count == before.meanings.count)
      #expect(before.meanings.first { $0.field == "due" }?.standard.contains("By when") == true)
      _ = try await plans.client.changeSettings(
        .with {
          $0.change = .with {
            $0.authority = "803"
            $0.idempotencyKey = "teach"
            $0.basedOn = before.version
          }
          $0.settings = .with { $0.importSynonyms = ["Wobble": "due", "Ablauf": "due"] }
        },
        options: options
      )
      let after = try await plans.client.listImportHeadings(
        .with { $0.read = read },
        options: options
      )
      #expect(after.meanings.first { $0.field == "due" }?.own == ["Ablauf", "Wobble"])
      #expect(after.version > before.version)
    }
  }

  @Test("Callers without a token, a role or the authority are refused")
  func refusals() async throws {
    try await RunningPlans.run { plans in
      _ = try await plans.found()
      let request = GetPlanRequest.with { $0.read = .with { $0.authority = "803" } }
      let nobody = await failure { _ = try await plans.client.getPlan(request) }
      #expect(nobody?.code == .unauthenticated)
      let operatorOptions = try await plans.options(.operator)
      let wrongRole = await failure {
        _ = try await plans.client.getPlan(request, options: operatorOptions)
      }
      #expect(wrongRole?.code == .permissionDenied)
      let elsewhere = try await plans.options(.improvementManager, authorities: .only(["801"]))
      let otherAuthority = await failure {
        _ = try await plans.client.getPlan(request, options: elsewhere)
      }
      #expect(otherAuthority?.code == .permissionDenied)
      let unknown = await failure {
        _ = try await plans.client.getPlan(
          .with { $0.read = .with { $0.authority = "801" } },
          options: elsewhere
        )
      }
      #expect(unknown?.code == .notFound)
      let unlisted = try await plans.options(.improvementManager, authorities: .only(["999"]))
      let unlistedImport = await failure {
        _ = try await plans.client.importFile(
          .plan(Fixtures.plan, authority: "999"),
          options: unlisted
        )
      }
      #expect(unlistedImport?.code == .notFound)
      #expect(unlistedImport?.message.contains("999") == true)
    }
  }

  @Test("A lead rates own actions; fields, staleness and repeats are answered as agreed")
  func changing() async throws {
    try await RunningPlans.run { plans in
      _ = try await plans.found()
      let lead = try await plans.options(.actionLead, owns: ["Front door service manager"])
      let other = try await plans.options(.actionLead, owns: ["Fostering manager"])
      let (state, _) = try await plans.house.partition("803").current()
      let action = state.actions[0]
      var request = RateRequest.with {
        $0.change = .keyed("rate-1", basedOn: action.version)
        $0.subject = ObjectRef(.action, action.id)
        $0.aspect = .progress
        $0.word = "Red"
      }
      let asked = request
      let incomplete = await failure { _ = try await plans.client.rate(asked, options: lead) }
      #expect(incomplete?.code == .invalidArgument)
      let fields = incomplete?.detail(GoogleBadRequest.self)?.fieldViolations.map(\.field)
      #expect(fields == ["justification", "path_to_green"])
      let notOwn = await failure { _ = try await plans.client.rate(asked, options: other) }
      #expect(notOwn?.code == .permissionDenied)
      #expect(notOwn?.detail(GoogleErrorInfo.self)?.reason == "NOT_YOURS")

      request.justification = "Two vacancies"
      request.pathToGreen = "Filled by June"
      let first = try await plans.client.rate(request, options: lead)
      #expect(first.recorded == 1)
      let again = try await plans.client.rate(request, options: lead)
      #expect(again.recorded == 0)
      #expect(again.position == first.position)

      request.change = .keyed("rate-2", basedOn: action.version)
      let stale = request
      let refused = await failure { _ = try await plans.client.rate(stale, options: lead) }
      #expect(refused?.code == .aborted)
      #expect(
        refused?.detail(GoogleErrorInfo.self)?.metadata["current_version"]
          == "\(first.position)"
      )
      request.change = .with { $0.authority = "803" }
      let keyless = request
      let noKey = await failure { _ = try await plans.client.rate(keyless, options: lead) }
      #expect(noKey?.code == .invalidArgument)
    }
  }

  @Test("A dry run says what would happen and records nothing; the real one again neither")
  func importing() async throws {
    try await RunningPlans.run { plans in
      let options = try await plans.options(.improvementManager)
      var request = ImportFileRequest.plan(Fixtures.plan, key: "one")
      request.dryRun = true
      let dry = try await plans.client.importFile(request, options: options)
      #expect(dry.actions == 5)
      #expect(dry.recorded == 0)
      #expect(try await plans.house.authorities() == [])
      request.dryRun = false
      let real = try await plans.client.importFile(request, options: options)
      #expect(real.recorded > 10)
      #expect(real.actions == 5)
      let sameKey = try await plans.client.importFile(request, options: options)
      #expect(sameKey.recorded == 0)
      #expect(sameKey.actions == 5)
      request.change = .keyed("two")
      let again = try await plans.client.importFile(request, options: options)
      #expect(again.recorded == 0)
      #expect(again.warnings == real.warnings)
      let lead = try await plans.options(.actionLead)
      let last = request
      let refused = await failure {
        _ = try await plans.client.importFile(last, options: lead)
      }
      #expect(refused?.code == .permissionDenied)
    }
  }

  @Test("Reading as at a day before an import was in force shows nothing of it")
  func asAt() async throws {
    try await RunningPlans.run { plans in
      let options = try await plans.options(.improvementManager)
      var request = ImportFileRequest.plan(Fixtures.plan, key: "old")
      request.change?.effectiveAt = ProtobufTimestamp(Scenario.moment(2017, 5, 17))
      _ = try await plans.client.importFile(request, options: options)
      func count(_ instant: Instant?) async throws -> Int32 {
        try await plans.client.listActions(
          .with {
            $0.read = .with {
              $0.authority = "803"
              $0.asAt = instant.map { ProtobufTimestamp($0) }
            }
          },
          options: options
        ).counts?.total ?? 0
      }
      #expect(try await count(Scenario.moment(2017, 5, 16)) == 0)
      #expect(try await count(Scenario.moment(2017, 5, 18)) == 5)
      #expect(try await count(nil) == 5)
    }
  }

  @Test("Only imports and services date back")
  func datingBack() async throws {
    try await RunningPlans.run { plans in
      let manager = try await plans.found()
      var request = AddCriterionRequest.with {
        $0.change = .keyed("c1")
        $0.criterion = .with { $0.text = "Parents say so" }
      }
      let (state, _) = try await plans.house.partition("803").current()
      request.criterion?.objectiveID = state.objectives[0].id
      request.change?.effectiveAt = ProtobufTimestamp(Scenario.moment(2020, 1, 1))
      let dated = request
      let refused = await failure {
        _ = try await plans.client.addCriterion(dated, options: manager)
      }
      #expect(refused?.code == .invalidArgument)
      let service = try await plans.options(as: .service(.commandLine))
      let taken = try await plans.client.addCriterion(dated, options: service)
      #expect(taken.recorded == 1)
      #expect(taken.ids.count == 1)
    }
  }

  @Test("A watch gives what is stored and then what comes")
  func watching() async throws {
    try await RunningPlans.run { plans in
      let options = try await plans.found()
      let service = try await plans.options(as: .service(.notifications))
      let stored = try await plans.house.partition("803").current().position
      let kinds = try await plans.client.watch(
        .with {
          $0.authority = "803"
          $0.after = stored - 1
        },
        options: service
      ) { entries -> [String] in
        var kinds: [String] = []
        for try await entry in entries {
          kinds.append(entry.kind)
          if kinds.count == 1 {
            _ = try await plans.client.createPlan(
              .with {
                $0.change = .keyed("another")
                $0.title = "Another plan"
              },
              options: options
            )
          }
          if kinds.count == 2 { break }
        }
        return kinds
      }
      #expect(kinds.last == "plan_created")
    }
  }

  @Test("A published figure becomes a reading once, dated as it was published")
  func figures() async throws {
    let house = LedgerHouse<PlansState>(store: try SQLiteLedgerStore.temporary())
    let partition = try await house.establish("999")
    var scenario = try Scenario.small()
    var measure = scenario.measure
    measure.publishedFigureKey = "audits.good_or_better"
    try scenario.run(ReviseMeasureRequest.with { $0.measure = measure })
    let records = scenario.records
    _ = try await partition.execute(
      key: "small",
      actor: "test",
      effectiveAt: Scenario.moment(2020, 1, 1),
      traceID: ""
    ) { _, _ in
      records.map { LedgerDraft(kind: $0.kind, payload: $0.payload) }
    }
    let entry = try LedgerEntry.with {
      $0.authority = "999"
      $0.position = 17
      $0.kind = "figure_published"
      $0.effectiveAt = ProtobufTimestamp(Scenario.moment(2021, 6, 2))
      var event = AuditsEvent()
      event.event = .figurePublished(
        .with {
          $0.figure = .with {
            $0.key = "audits.good_or_better"
            $0.period = Period(written: "May 2021")
            $0.numerator = 15
            $0.denominator = 20
            $0.source = "Core audit, May 2021"
          }
        }
      )
      $0.payload = try event.protobuf()
    }
    let watch = FiguresWatch(.audits, house: house)
    try await watch.take(entry)
    try await watch.take(entry)
    let (state, _) = try await partition.current()
    let readings = try #require(state.readings[measure.id])
    #expect(readings.map(\.value) == [75])
    #expect(readings[0].source == "Core audit, May 2021")
    #expect(readings[0].recordedAt == ProtobufTimestamp(Scenario.moment(2021, 6, 2)))
    #expect(readings[0].recordedBy == "service:audits")
    #expect(state.cursors["audits"] == 17)
    #expect(try await LedgerCursor(.audits, house: house).positions() == ["999": 17])
  }
}

extension Messages.Period {
  fileprivate init(written text: String) {
    self.init()
    guard let period = try? Figures.Period(written: text) else { return }
    firstDay = CalendarDate(period.firstDay)
    lastDay = CalendarDate(period.lastDay)
    label = period.display
  }
}
