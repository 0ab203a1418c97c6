internal import Figures
internal import Tables

/// What the columns of a table hold, as its heading row says.
struct TableLayout {
  enum Kind: Hashable {
    case actions, criteria, measures, readings, voices, ratingKey, form
  }

  struct Column {
    var column: Int
    var heading: String
    var field: ImportField?
    /// Whether the heading is known word for word.
    var isExact = false
    /// For a grid: the period that the column is about, and what of it.
    var period: Period?
    var periodAsWritten = ""
    var role: GridRole?
  }

  var kind: Kind
  var columns: [Column]
  /// Heading rows that the layout was read from.
  var rowCount = 1
  var table: Int?
  var width = 0
  /// The column of a grid whose cells say "Target" or "Actual", when rows and not columns do.
  var roleColumn: Int?

  func column(_ field: ImportField) -> Column? { columns.first { $0.field == field } }

  func has(_ field: ImportField) -> Bool { column(field) != nil }

  var periodColumns: [Column] { columns.filter { !$0.periodAsWritten.isEmpty } }

  /// Fields that put an action under something narrower than its section.
  static let containers: [ImportField] = [.recommendation, .objective, .area]

  private static let formFields: Set<ImportField> = [
    .rationale, .actionsStatus, .impactStatus, .progressThisPeriod, .actionsNextPeriod,
    .statusComment, .deliveryStatus, .barriers, .owner, .period, .objective, .outcome, .comments,
    .progress, .impact, .priority, .recommendation, .impactEvidence,
  ]

  /// The kind of table that a set of fields makes; `nil` when they make none.
  static func kind(of fields: [ImportField], columnCount: Int, periods: Int) -> Kind? {
    let set = Set(fields)
    let measureLike = !set.isDisjoint(with: [.measure, .measureRef])
    if periods > 0, measureLike || (periods > 1 && !set.contains(.action)) { return .measures }
    if set.contains(.action) {
      let partners: Set<ImportField> = [
        .ref, .lead, .due, .progress, .outcome, .recommendation, .area, .comments, .measureRef,
        .objective, .owner, .officer, .targetDate, .impact, .impactEvidence, .criterion, .issues,
        .recommendationRef, .section, .priority, .deliveryStatus, .citations, .group, .value,
      ]
      if !set.isDisjoint(with: partners) { return .actions }
    }
    if measureLike, set.contains(.period),
      !set.isDisjoint(with: [.value, .numerator, .denominator])
    {
      return .readings
    }
    if set.contains(.measure) {
      let partners: Set<ImportField> = [
        .ref, .measureRef, .target, .targetDate, .officer, .frequency, .value, .baseline, .due,
        .lead,
        .definition, .polarity, .unit,
      ]
      if !set.isDisjoint(with: partners) { return .measures }
    }
    if set.contains(.criterion), set.isDisjoint(with: [.lead, .due]) || set.count <= 3 {
      return .criteria
    }
    if set.contains(.recommendation) || set.contains(.objective) || set.contains(.criterion),
      !set.isDisjoint(with: [.lead, .due]), set.count >= 2
    {
      return .actions
    }
    if set.contains(.voice) { return .voices }
    if set.contains(.ratingWord), set.contains(.ratingMeaning) { return .ratingKey }
    if set.count >= 2, set.isSubset(of: formFields),
      !set.isDisjoint(with: [
        .progressThisPeriod, .actionsNextPeriod, .statusComment, .actionsStatus, .impactStatus,
        .rationale,
      ])
    {
      return .form
    }
    return nil
  }

  /// The fields that a reader of errors can look for.
  static let lookedFor = [
    "Action (or Milestone, What needs to change) with Ref, Lead or Due date",
    "Evidence of success", "Measure (or KPI, Metric) with Target or months",
  ]
}
