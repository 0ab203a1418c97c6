/// One page: a struct of exactly what its template shows.
protocol Page: TemplateValue {
  /// Name of its template, without the ending.
  static var template: String { get }
  /// What the browser's tab and the reader's history call it.
  var title: String { get }
  /// The way here, without the page itself; empty = no breadcrumbs.
  var trail: [Crumb] { get }
  /// Where in the service navigation it is.
  var place: NavigationItem? { get }
  /// Whether it says what has changed while it was open; what somebody is typing into never does.
  var isLive: Bool { get }
}

extension Page {
  var trail: [Crumb] { [] }
  var place: NavigationItem? { nil }
  var isLive: Bool { PageCatalogue.live.contains(Self.template) }
}

/// A step of the breadcrumbs.
struct Crumb: TemplateValue, Hashable {
  let text: String
  let address: String
}

/// Every kind of page that there is, so that a test can hold templates and pages together.
enum PageCatalogue {
  /// Templates of the pages that people leave open.
  static let live: Set<String> = [
    ActionPage.template, ActionsPage.template, AuditsPage.template, BoardPage.template,
    ChallengePage.template, ChecksPage.template, CoveragePage.template, InspectionsPage.template,
    MeasurePage.template,
    MeasuresPage.template, MeetingPage.template, MeetingsPage.template, MyWorkPage.template,
    ObjectivePage.template,
    PlanPage.template, ReviewPage.template, RoundPage.template, TeamPage.template,
    WorkforcePage.template,
  ]

  static let pages: [any Page.Type] = [
    AcceptFindingPage.self, AccessibilityPage.self, ActionPage.self, ActionsPage.self,
    AnswerFormPage.self, AuditActionFormPage.self, AuditFormPage.self, AuditsPage.self,
    BoardPage.self, BoardsPage.self, BulkCheckPage.self, BulkChoosePage.self,
    ChallengeFormPage.self, ChallengePage.self, ChecksPage.self, CouncilsPage.self,
    CoveragePage.self,
    DataHeldPage.self, DifferencePage.self, DueFormPage.self, ErrorPage.self, EvidenceFormPage.self,
    FormPage.self, HeadingsPage.self, ImportPage.self, InboxPage.self, InspectionsPage.self,
    LinkParagraphPage.self, MeasurePage.self, MeasuresPage.self, MeetingFormPage.self,
    MeetingPage.self, MeetingsPage.self, MyWorkPage.self, ObjectivePage.self, PackPage.self,
    PacksPage.self, PeoplePage.self, PersonFormPage.self, PlanPage.self, PreferencesPage.self,
    PublishedPage.self, RateFormPage.self, ReadinessPage.self, ReadingFormPage.self,
    ReturnFormPage.self, ReviewPage.self, RoundFormPage.self, RoundPage.self, SettingsPage.self,
    SignInPage.self, TeamPage.self, TemplatesPage.self, UpdateFormPage.self, VersionPage.self,
    VersionsPage.self, WithdrawnPage.self, WorkforcePage.self, WorkingDaysPage.self,
  ]
}
