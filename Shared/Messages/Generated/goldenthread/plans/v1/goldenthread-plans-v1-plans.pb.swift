// swift-format-ignore-file
// Generated from goldenthread/plans/v1/plans.proto by Protos/generate.sh. DO NOT EDIT.

import CMessages
package import ProtobufC

/// The canonical meaning of a council's rating word.
package enum RatingMeaning: ProtobufEnum {
  case unspecified
  case notStarted
  case onTrack
  case offTrackRecoverable
  case offTrack
  case doneUnproven
  case doneProven
  case notApplicable
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .notStarted
    case 2: self = .onTrack
    case 3: self = .offTrackRecoverable
    case 4: self = .offTrack
    case 5: self = .doneUnproven
    case 6: self = .doneProven
    case 7: self = .notApplicable
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .notStarted: 1
    case .onTrack: 2
    case .offTrackRecoverable: 3
    case .offTrack: 4
    case .doneUnproven: 5
    case .doneProven: 6
    case .notApplicable: 7
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .notStarted, .onTrack, .offTrackRecoverable, .offTrack, .doneUnproven, .doneProven, .notApplicable]
  package static let protobufNames: [String] = ["RATING_MEANING_UNSPECIFIED", "RATING_MEANING_NOT_STARTED", "RATING_MEANING_ON_TRACK", "RATING_MEANING_OFF_TRACK_RECOVERABLE", "RATING_MEANING_OFF_TRACK", "RATING_MEANING_DONE_UNPROVEN", "RATING_MEANING_DONE_PROVEN", "RATING_MEANING_NOT_APPLICABLE"]
}

package enum RatingAspect: ProtobufEnum {
  case unspecified
  /// Is the task being done?
  case progress
  /// Is it changing anything for children?
  case impact
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .progress
    case 2: self = .impact
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .progress: 1
    case .impact: 2
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .progress, .impact]
  package static let protobufNames: [String] = ["RATING_ASPECT_UNSPECIFIED", "RATING_ASPECT_PROGRESS", "RATING_ASPECT_IMPACT"]
}

/// Whose rating it is; they stand side by side and none overwrites another.
package enum RatingPerspective: ProtobufEnum {
  case unspecified
  case owner
  case chair
  case adviser
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .owner
    case 2: self = .chair
    case 3: self = .adviser
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .owner: 1
    case .chair: 2
    case .adviser: 3
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .owner, .chair, .adviser]
  package static let protobufNames: [String] = ["RATING_PERSPECTIVE_UNSPECIFIED", "RATING_PERSPECTIVE_OWNER", "RATING_PERSPECTIVE_CHAIR", "RATING_PERSPECTIVE_ADVISER"]
}

package enum ObjectKind: ProtobufEnum {
  case unspecified
  case plan
  case section
  case objective
  case action
  case criterion
  case voice
  case measure
  case evidence
  case inspection
  case threadStart
  case paragraph
  case meeting
  case challenge
  case auditRound
  case audit
  case auditAction
  case team
  case notice
  case review
  case board
  case decision
  case planVersion
  case boardPack
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .plan
    case 2: self = .section
    case 3: self = .objective
    case 4: self = .action
    case 5: self = .criterion
    case 6: self = .voice
    case 7: self = .measure
    case 8: self = .evidence
    case 9: self = .inspection
    case 10: self = .threadStart
    case 11: self = .paragraph
    case 12: self = .meeting
    case 13: self = .challenge
    case 14: self = .auditRound
    case 15: self = .audit
    case 16: self = .auditAction
    case 17: self = .team
    case 18: self = .notice
    case 19: self = .review
    case 20: self = .board
    case 21: self = .decision
    case 22: self = .planVersion
    case 23: self = .boardPack
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .plan: 1
    case .section: 2
    case .objective: 3
    case .action: 4
    case .criterion: 5
    case .voice: 6
    case .measure: 7
    case .evidence: 8
    case .inspection: 9
    case .threadStart: 10
    case .paragraph: 11
    case .meeting: 12
    case .challenge: 13
    case .auditRound: 14
    case .audit: 15
    case .auditAction: 16
    case .team: 17
    case .notice: 18
    case .review: 19
    case .board: 20
    case .decision: 21
    case .planVersion: 22
    case .boardPack: 23
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .plan, .section, .objective, .action, .criterion, .voice, .measure, .evidence, .inspection, .threadStart, .paragraph, .meeting, .challenge, .auditRound, .audit, .auditAction, .team, .notice, .review, .board, .decision, .planVersion, .boardPack]
  package static let protobufNames: [String] = ["OBJECT_KIND_UNSPECIFIED", "OBJECT_KIND_PLAN", "OBJECT_KIND_SECTION", "OBJECT_KIND_OBJECTIVE", "OBJECT_KIND_ACTION", "OBJECT_KIND_CRITERION", "OBJECT_KIND_VOICE", "OBJECT_KIND_MEASURE", "OBJECT_KIND_EVIDENCE", "OBJECT_KIND_INSPECTION", "OBJECT_KIND_THREAD_START", "OBJECT_KIND_PARAGRAPH", "OBJECT_KIND_MEETING", "OBJECT_KIND_CHALLENGE", "OBJECT_KIND_AUDIT_ROUND", "OBJECT_KIND_AUDIT", "OBJECT_KIND_AUDIT_ACTION", "OBJECT_KIND_TEAM", "OBJECT_KIND_NOTICE", "OBJECT_KIND_REVIEW", "OBJECT_KIND_BOARD", "OBJECT_KIND_DECISION", "OBJECT_KIND_PLAN_VERSION", "OBJECT_KIND_BOARD_PACK"]
}

package enum ObjectiveKind: ProtobufEnum {
  case unspecified
  /// Answers a numbered recommendation.
  case recommendation
  /// Answers a recommendation to the safeguarding board.
  case safeguardingBoard
  case priority
  /// A priority beyond the recommendations, often citing report paragraphs.
  case otherPriority
  /// A numbered group of actions under a theme.
  case group
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .recommendation
    case 2: self = .safeguardingBoard
    case 3: self = .priority
    case 4: self = .otherPriority
    case 5: self = .group
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .recommendation: 1
    case .safeguardingBoard: 2
    case .priority: 3
    case .otherPriority: 4
    case .group: 5
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .recommendation, .safeguardingBoard, .priority, .otherPriority, .group]
  package static let protobufNames: [String] = ["OBJECTIVE_KIND_UNSPECIFIED", "OBJECTIVE_KIND_RECOMMENDATION", "OBJECTIVE_KIND_SAFEGUARDING_BOARD", "OBJECTIVE_KIND_PRIORITY", "OBJECTIVE_KIND_OTHER_PRIORITY", "OBJECTIVE_KIND_GROUP"]
}

package enum Speaker: ProtobufEnum {
  case unspecified
  case children
  case parents
  case staff
  case partners
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .children
    case 2: self = .parents
    case 3: self = .staff
    case 4: self = .partners
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .children: 1
    case .parents: 2
    case .staff: 3
    case .partners: 4
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .children, .parents, .staff, .partners]
  package static let protobufNames: [String] = ["SPEAKER_UNSPECIFIED", "SPEAKER_CHILDREN", "SPEAKER_PARENTS", "SPEAKER_STAFF", "SPEAKER_PARTNERS"]
}

package enum ActionPriority: ProtobufEnum {
  case unspecified
  case high
  case medium
  case low
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .high
    case 2: self = .medium
    case 3: self = .low
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .high: 1
    case .medium: 2
    case .low: 3
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .high, .medium, .low]
  package static let protobufNames: [String] = ["ACTION_PRIORITY_UNSPECIFIED", "ACTION_PRIORITY_HIGH", "ACTION_PRIORITY_MEDIUM", "ACTION_PRIORITY_LOW"]
}

package enum EvidenceKind: ProtobufEnum {
  case unspecified
  case measure
  case audit
  case observation
  case childOrFamilyVoice
  case staffVoice
  case partner
  case external
  /// Guidance issued, training held: process, not impact.
  case document
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .measure
    case 2: self = .audit
    case 3: self = .observation
    case 4: self = .childOrFamilyVoice
    case 5: self = .staffVoice
    case 6: self = .partner
    case 7: self = .external
    case 8: self = .document
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .measure: 1
    case .audit: 2
    case .observation: 3
    case .childOrFamilyVoice: 4
    case .staffVoice: 5
    case .partner: 6
    case .external: 7
    case .document: 8
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .measure, .audit, .observation, .childOrFamilyVoice, .staffVoice, .partner, .external, .document]
  package static let protobufNames: [String] = ["EVIDENCE_KIND_UNSPECIFIED", "EVIDENCE_KIND_MEASURE", "EVIDENCE_KIND_AUDIT", "EVIDENCE_KIND_OBSERVATION", "EVIDENCE_KIND_CHILD_OR_FAMILY_VOICE", "EVIDENCE_KIND_STAFF_VOICE", "EVIDENCE_KIND_PARTNER", "EVIDENCE_KIND_EXTERNAL", "EVIDENCE_KIND_DOCUMENT"]
}

package enum EvidenceStrength: ProtobufEnum {
  case unspecified
  case weak
  case moderate
  case strong
  /// A number that this build has no name for.
  case unrecognized(Int32)

  package init() { self = .unspecified }

  package init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .unspecified
    case 1: self = .weak
    case 2: self = .moderate
    case 3: self = .strong
    default: self = .unrecognized(rawValue)
    }
  }

  package var rawValue: Int32 {
    switch self {
    case .unspecified: 0
    case .weak: 1
    case .moderate: 2
    case .strong: 3
    case .unrecognized(let number): number
    }
  }

  package static let allCases: [Self] = [.unspecified, .weak, .moderate, .strong]
  package static let protobufNames: [String] = ["EVIDENCE_STRENGTH_UNSPECIFIED", "EVIDENCE_STRENGTH_WEAK", "EVIDENCE_STRENGTH_MODERATE", "EVIDENCE_STRENGTH_STRONG"]
}

/// A council, the tenant of everything.
package struct Authority: ProtobufMessage {
  /// DfE code: "803".
  package var code: String = ""
  package var name: String = ""
  /// ONS code: "E06000025".
  package var onsCode: String = ""
  package var ratingSchemes: [RatingScheme] = []
  package var settings: PlanSettings?
  package var version: Int64 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Authority" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__authority__type(), "tttmm.") { [RatingScheme.protobufType, PlanSettings.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.code = try c.text(0)
    self.name = try c.text(1)
    self.onsCode = try c.text(2)
    self.ratingSchemes = try c.messages(3)
    self.settings = try c.message(4)
    self.version = c.int64(5)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.code)
    try c.text(1, self.name)
    try c.text(2, self.onsCode)
    try c.messages(3, self.ratingSchemes)
    try c.message(4, self.settings)
    c.int64(5, self.version)
    c.unknownFields(self.unknownFields)
  }
}

package struct PlanSettings: ProtobufMessage {
  /// An update is expected this often, in days. Default 31.
  package var reportingCycleDays: Int32 = 0
  /// Evidence older than this does not count. Default 12.
  package var evidenceShelfLifeMonths: Int32 = 0
  /// Readings on target that level 2 asks for. Default 3.
  package var readingsOnTarget: Int32 = 0
  /// Headings of the council's own documents and what they mean: heading to field.
  package var importSynonyms: [String: String] = [:]
  /// Points rising, falling or on one side of the mean that make a signal. Default 7.
  package var runLength: Int32 = 0
  /// How far from its target a measure is still amber, where it says nothing of its own; relative,
  /// default 0.1.
  package var amberTolerance: Double = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.PlanSettings" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__plan_settings__type(), "...{tt..")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.reportingCycleDays = c.int32(0)
    self.evidenceShelfLifeMonths = c.int32(1)
    self.readingsOnTarget = c.int32(2)
    for entry in c.entries(3) {
      self.importSynonyms[try entry.text(0)] = try entry.text(1)
    }
    self.runLength = c.int32(4)
    self.amberTolerance = c.double(5)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.int32(0, self.reportingCycleDays)
    c.int32(1, self.evidenceShelfLifeMonths)
    c.int32(2, self.readingsOnTarget)
    for (entry, pair) in try c.entries(3, self.importSynonyms) {
      try entry.text(0, pair.key)
      try entry.text(1, pair.value)
    }
    c.int32(4, self.runLength)
    c.double(5, self.amberTolerance)
    c.unknownFields(self.unknownFields)
  }
}

package struct RatingWord: ProtobufMessage {
  package var word: String = ""
  /// CSS colour name of the scheme: "blue", "red", "amber", "green", "grey".
  package var colour: String = ""
  package var descriptor: String = ""
  package var meaning: RatingMeaning = .init()
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.RatingWord" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__rating_word__type(), "ttt.")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.word = try c.text(0)
    self.colour = try c.text(1)
    self.descriptor = try c.text(2)
    self.meaning = c.enumeration(3)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.word)
    try c.text(1, self.colour)
    try c.text(2, self.descriptor)
    c.enumeration(3, self.meaning)
    c.unknownFields(self.unknownFields)
  }
}

/// An ordered list of rating words, as the council defines them.
package struct RatingScheme: ProtobufMessage {
  package var id: String = ""
  package var name: String = ""
  package var words: [RatingWord] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.RatingScheme" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__rating_scheme__type(), "ttm") { [RatingWord.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.name = try c.text(1)
    self.words = try c.messages(2)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.name)
    try c.messages(2, self.words)
    c.unknownFields(self.unknownFields)
  }
}

package struct Rating: ProtobufMessage {
  package var aspect: RatingAspect = .init()
  package var perspective: RatingPerspective = .init()
  package var word: String = ""
  package var colour: String = ""
  package var meaning: RatingMeaning = .init()
  package var justification: String = ""
  /// How and by when it will be back on track; demanded for off-track ratings.
  package var pathToGreen: String = ""
  package var ratedBy: String = ""
  package var ratedAt: ProtobufTimestamp?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Rating" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__rating__type(), "..tt.tttm") { [ProtobufTimestamp.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.aspect = c.enumeration(0)
    self.perspective = c.enumeration(1)
    self.word = try c.text(2)
    self.colour = try c.text(3)
    self.meaning = c.enumeration(4)
    self.justification = try c.text(5)
    self.pathToGreen = try c.text(6)
    self.ratedBy = try c.text(7)
    self.ratedAt = try c.message(8)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.enumeration(0, self.aspect)
    c.enumeration(1, self.perspective)
    try c.text(2, self.word)
    try c.text(3, self.colour)
    c.enumeration(4, self.meaning)
    try c.text(5, self.justification)
    try c.text(6, self.pathToGreen)
    try c.text(7, self.ratedBy)
    try c.message(8, self.ratedAt)
    c.unknownFields(self.unknownFields)
  }
}

package struct ObjectRef: ProtobufMessage {
  package var kind: ObjectKind = .init()
  package var id: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ObjectRef" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__object_ref__type(), ".t")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.kind = c.enumeration(0)
    self.id = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    c.enumeration(0, self.kind)
    try c.text(1, self.id)
    c.unknownFields(self.unknownFields)
  }
}

package struct Plan: ProtobufMessage {
  package var id: String = ""
  package var title: String = ""
  /// The day the plan bears: nothing can be due before it.
  package var dated: CalendarDate?
  package var progressSchemeID: String = ""
  package var impactSchemeID: String = ""
  package var sections: [Section] = []
  package var version: Int64 = 0
  /// The document's own words about its version: "September 2016 Version 1.3".
  package var versionAsWritten: String = ""
  /// Paragraphs of the document that are neither headings nor rows, in order.
  package var narrative: [String] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Plan" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__plan__type(), "ttmttm.tt") { [CalendarDate.protobufType, Section.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.title = try c.text(1)
    self.dated = try c.message(2)
    self.progressSchemeID = try c.text(3)
    self.impactSchemeID = try c.text(4)
    self.sections = try c.messages(5)
    self.version = c.int64(6)
    self.versionAsWritten = try c.text(7)
    self.narrative = try c.texts(8)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.title)
    try c.message(2, self.dated)
    try c.text(3, self.progressSchemeID)
    try c.text(4, self.impactSchemeID)
    try c.messages(5, self.sections)
    c.int64(6, self.version)
    try c.text(7, self.versionAsWritten)
    try c.texts(8, self.narrative)
    c.unknownFields(self.unknownFields)
  }
}

/// A section or theme.
package struct Section: ProtobufMessage {
  package var id: String = ""
  package var planID: String = ""
  package var ref: String = ""
  package var title: String = ""
  package var outcomeStatement: String = ""
  package var order: Int32 = 0
  package var withdrawn: Bool = false
  package var version: Int64 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Section" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__section__type(), "ttttt...")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.planID = try c.text(1)
    self.ref = try c.text(2)
    self.title = try c.text(3)
    self.outcomeStatement = try c.text(4)
    self.order = c.int32(5)
    self.withdrawn = c.bool(6)
    self.version = c.int64(7)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.planID)
    try c.text(2, self.ref)
    try c.text(3, self.title)
    try c.text(4, self.outcomeStatement)
    c.int32(5, self.order)
    c.bool(6, self.withdrawn)
    c.int64(7, self.version)
    c.unknownFields(self.unknownFields)
  }
}

package struct Objective: ProtobufMessage {
  package var id: String = ""
  package var sectionID: String = ""
  /// For sub-objectives.
  package var parentID: String = ""
  package var ref: String = ""
  package var title: String = ""
  package var kind: ObjectiveKind = .init()
  package var ownerRoles: [String] = []
  package var rationale: String = ""
  package var order: Int32 = 0
  package var threadStartIDs: [String] = []
  package var criteria: [Criterion] = []
  package var voices: [Voice] = []
  package var ratings: [Rating] = []
  package var measureIDs: [String] = []
  package var updates: [PeriodUpdate] = []
  /// The board's own test for level 3, set beforehand.
  package var embeddedTest: EmbeddedTest?
  package var withdrawn: Bool = false
  package var version: Int64 = 0
  /// The owners exactly as the council's document has them; holds while it names the same roles.
  package var ownerAsWritten: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Objective" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__objective__type(), "ttttt.tt.tmmmtmm..t") { [Criterion.protobufType, Voice.protobufType, Rating.protobufType, PeriodUpdate.protobufType, EmbeddedTest.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.sectionID = try c.text(1)
    self.parentID = try c.text(2)
    self.ref = try c.text(3)
    self.title = try c.text(4)
    self.kind = c.enumeration(5)
    self.ownerRoles = try c.texts(6)
    self.rationale = try c.text(7)
    self.order = c.int32(8)
    self.threadStartIDs = try c.texts(9)
    self.criteria = try c.messages(10)
    self.voices = try c.messages(11)
    self.ratings = try c.messages(12)
    self.measureIDs = try c.texts(13)
    self.updates = try c.messages(14)
    self.embeddedTest = try c.message(15)
    self.withdrawn = c.bool(16)
    self.version = c.int64(17)
    self.ownerAsWritten = try c.text(18)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.sectionID)
    try c.text(2, self.parentID)
    try c.text(3, self.ref)
    try c.text(4, self.title)
    c.enumeration(5, self.kind)
    try c.texts(6, self.ownerRoles)
    try c.text(7, self.rationale)
    c.int32(8, self.order)
    try c.texts(9, self.threadStartIDs)
    try c.messages(10, self.criteria)
    try c.messages(11, self.voices)
    try c.messages(12, self.ratings)
    try c.texts(13, self.measureIDs)
    try c.messages(14, self.updates)
    try c.message(15, self.embeddedTest)
    c.bool(16, self.withdrawn)
    c.int64(17, self.version)
    try c.text(18, self.ownerAsWritten)
    c.unknownFields(self.unknownFields)
  }
}

/// What the board will look for before it calls a change embedded (assurance level 3).
package struct EmbeddedTest: ProtobufMessage {
  package var text: String = ""
  package var setAt: ProtobufTimestamp?
  package var setBy: String = ""
  /// Decision of the board that the test is passed; empty while it is not.
  package var passedDecisionID: String = ""
  package var passedOn: CalendarDate?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.EmbeddedTest" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__embedded_test__type(), "tmttm") { [ProtobufTimestamp.protobufType, CalendarDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.text = try c.text(0)
    self.setAt = try c.message(1)
    self.setBy = try c.text(2)
    self.passedDecisionID = try c.text(3)
    self.passedOn = try c.message(4)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.text)
    try c.message(1, self.setAt)
    try c.text(2, self.setBy)
    try c.text(3, self.passedDecisionID)
    try c.message(4, self.passedOn)
    c.unknownFields(self.unknownFields)
  }
}

/// What success looks like.
package struct Criterion: ProtobufMessage {
  package var id: String = ""
  package var objectiveID: String = ""
  package var text: String = ""
  package var measureIDs: [String] = []
  package var ratings: [Rating] = []
  package var comments: String = ""
  package var order: Int32 = 0
  package var withdrawn: Bool = false
  package var version: Int64 = 0
  /// Measure references as the plan cites them, resolved or not.
  package var measureRefs: [String] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Criterion" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__criterion__type(), "ttttmt...t") { [Rating.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.objectiveID = try c.text(1)
    self.text = try c.text(2)
    self.measureIDs = try c.texts(3)
    self.ratings = try c.messages(4)
    self.comments = try c.text(5)
    self.order = c.int32(6)
    self.withdrawn = c.bool(7)
    self.version = c.int64(8)
    self.measureRefs = try c.texts(9)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.objectiveID)
    try c.text(2, self.text)
    try c.texts(3, self.measureIDs)
    try c.messages(4, self.ratings)
    try c.text(5, self.comments)
    c.int32(6, self.order)
    c.bool(7, self.withdrawn)
    c.int64(8, self.version)
    try c.texts(9, self.measureRefs)
    c.unknownFields(self.unknownFields)
  }
}

/// What somebody says: promised ("what children will say") or heard.
package struct Voice: ProtobufMessage {
  package var id: String = ""
  package var objectiveID: String = ""
  package var text: String = ""
  package var speaker: Speaker = .init()
  /// False = promised.
  package var heard: Bool = false
  package var heardOn: CalendarDate?
  /// From where: "care leavers' forum, 14 voices".
  package var source: String = ""
  package var withdrawn: Bool = false
  package var version: Int64 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Voice" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__voice__type(), "ttt..mt..") { [CalendarDate.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.objectiveID = try c.text(1)
    self.text = try c.text(2)
    self.speaker = c.enumeration(3)
    self.heard = c.bool(4)
    self.heardOn = try c.message(5)
    self.source = try c.text(6)
    self.withdrawn = c.bool(7)
    self.version = c.int64(8)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.objectiveID)
    try c.text(2, self.text)
    c.enumeration(3, self.speaker)
    c.bool(4, self.heard)
    try c.message(5, self.heardOn)
    try c.text(6, self.source)
    c.bool(7, self.withdrawn)
    c.int64(8, self.version)
    c.unknownFields(self.unknownFields)
  }
}

package struct DueMove: ProtobufMessage {
  @Boxed package var from: DueDate?
  @Boxed package var to: DueDate?
  package var reason: String = ""
  package var movedBy: String = ""
  package var movedAt: ProtobufTimestamp?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.DueMove" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__due_move__type(), "mmttm") { [DueDate.protobufType, DueDate.protobufType, ProtobufTimestamp.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.from = try c.message(0)
    self.to = try c.message(1)
    self.reason = try c.text(2)
    self.movedBy = try c.text(3)
    self.movedAt = try c.message(4)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.message(0, self.from)
    try c.message(1, self.to)
    try c.text(2, self.reason)
    try c.text(3, self.movedBy)
    try c.message(4, self.movedAt)
    c.unknownFields(self.unknownFields)
  }
}

/// An action or milestone.
package struct Action: ProtobufMessage {
  package var id: String = ""
  package var objectiveID: String = ""
  /// The authority's own reference: "9A.7", "LMG 1".
  package var ref: String = ""
  package var text: String = ""
  package var desiredOutcome: String = ""
  /// Roles or groups, as named by the council.
  package var leads: [String] = []
  /// One of the leads, where one is accountable.
  package var accountableLead: String = ""
  @Boxed package var due: DueDate?
  /// What was due at first; the same as `due` while nothing moved.
  @Boxed package var originalDue: DueDate?
  package var dueMoves: [DueMove] = []
  package var ratings: [Rating] = []
  package var comments: String = ""
  package var threadStartIDs: [String] = []
  package var measureIDs: [String] = []
  /// Measure references as the plan cites them, resolved or not.
  package var measureRefs: [String] = []
  /// Activity grid.
  package var areaForImprovement: String = ""
  package var issue: String = ""
  package var services: [String] = []
  package var teams: [String] = []
  package var priority: ActionPriority = .init()
  package var deliveryStatus: String = ""
  package var updates: [PeriodUpdate] = []
  package var tags: [String] = []
  package var order: Int32 = 0
  package var withdrawn: Bool = false
  package var withdrawnBecause: String = ""
  package var version: Int64 = 0
  /// Actions that must be done before it.
  package var dependsOnIDs: [String] = []
  /// What the plan's own document says the impact is: "evidence of impact".
  package var impactEvidence: String = ""
  /// What an activity grid bases the action on.
  package var evidenceBase: String = ""
  /// What the plan says about the inspection report: "Para 66 and 122: …".
  package var reportCitation: String = ""
  /// The leads exactly as the council's document has them; holds while it names the same roles.
  package var leadsAsWritten: String = ""
  package var measuresAsWritten: String = ""
  package var priorityAsWritten: String = ""
  /// Cells of the council's document under headings that have no field here.
  package var otherColumns: [ColumnText] = []
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Action" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__action__type(), "tttttttmmmmtttttttt.tmt..t.tttttttm") { [DueDate.protobufType, DueDate.protobufType, DueMove.protobufType, Rating.protobufType, PeriodUpdate.protobufType, ColumnText.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.objectiveID = try c.text(1)
    self.ref = try c.text(2)
    self.text = try c.text(3)
    self.desiredOutcome = try c.text(4)
    self.leads = try c.texts(5)
    self.accountableLead = try c.text(6)
    self.due = try c.message(7)
    self.originalDue = try c.message(8)
    self.dueMoves = try c.messages(9)
    self.ratings = try c.messages(10)
    self.comments = try c.text(11)
    self.threadStartIDs = try c.texts(12)
    self.measureIDs = try c.texts(13)
    self.measureRefs = try c.texts(14)
    self.areaForImprovement = try c.text(15)
    self.issue = try c.text(16)
    self.services = try c.texts(17)
    self.teams = try c.texts(18)
    self.priority = c.enumeration(19)
    self.deliveryStatus = try c.text(20)
    self.updates = try c.messages(21)
    self.tags = try c.texts(22)
    self.order = c.int32(23)
    self.withdrawn = c.bool(24)
    self.withdrawnBecause = try c.text(25)
    self.version = c.int64(26)
    self.dependsOnIDs = try c.texts(27)
    self.impactEvidence = try c.text(28)
    self.evidenceBase = try c.text(29)
    self.reportCitation = try c.text(30)
    self.leadsAsWritten = try c.text(31)
    self.measuresAsWritten = try c.text(32)
    self.priorityAsWritten = try c.text(33)
    self.otherColumns = try c.messages(34)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.text(1, self.objectiveID)
    try c.text(2, self.ref)
    try c.text(3, self.text)
    try c.text(4, self.desiredOutcome)
    try c.texts(5, self.leads)
    try c.text(6, self.accountableLead)
    try c.message(7, self.due)
    try c.message(8, self.originalDue)
    try c.messages(9, self.dueMoves)
    try c.messages(10, self.ratings)
    try c.text(11, self.comments)
    try c.texts(12, self.threadStartIDs)
    try c.texts(13, self.measureIDs)
    try c.texts(14, self.measureRefs)
    try c.text(15, self.areaForImprovement)
    try c.text(16, self.issue)
    try c.texts(17, self.services)
    try c.texts(18, self.teams)
    c.enumeration(19, self.priority)
    try c.text(20, self.deliveryStatus)
    try c.messages(21, self.updates)
    try c.texts(22, self.tags)
    c.int32(23, self.order)
    c.bool(24, self.withdrawn)
    try c.text(25, self.withdrawnBecause)
    c.int64(26, self.version)
    try c.texts(27, self.dependsOnIDs)
    try c.text(28, self.impactEvidence)
    try c.text(29, self.evidenceBase)
    try c.text(30, self.reportCitation)
    try c.text(31, self.leadsAsWritten)
    try c.text(32, self.measuresAsWritten)
    try c.text(33, self.priorityAsWritten)
    try c.messages(34, self.otherColumns)
    c.unknownFields(self.unknownFields)
  }
}

/// A cell of a council's document under its own heading.
package struct ColumnText: ProtobufMessage {
  /// Empty where the cell stands under none.
  package var heading: String = ""
  package var text: String = ""
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.ColumnText" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__column_text__type(), "tt")

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.heading = try c.text(0)
    self.text = try c.text(1)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.heading)
    try c.text(1, self.text)
    c.unknownFields(self.unknownFields)
  }
}

/// What was done in a period and what comes next.
package struct PeriodUpdate: ProtobufMessage {
  package var id: String = ""
  package var period: Period?
  package var progress: String = ""
  package var next: String = ""
  package var comment: String = ""
  package var deliveryStatus: String = ""
  package var barriers: String = ""
  package var updatedBy: String = ""
  package var updatedAt: ProtobufTimestamp?
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.PeriodUpdate" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__period_update__type(), "tmttttttm") { [Period.protobufType, ProtobufTimestamp.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.period = try c.message(1)
    self.progress = try c.text(2)
    self.next = try c.text(3)
    self.comment = try c.text(4)
    self.deliveryStatus = try c.text(5)
    self.barriers = try c.text(6)
    self.updatedBy = try c.text(7)
    self.updatedAt = try c.message(8)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    try c.message(1, self.period)
    try c.text(2, self.progress)
    try c.text(3, self.next)
    try c.text(4, self.comment)
    try c.text(5, self.deliveryStatus)
    try c.text(6, self.barriers)
    try c.text(7, self.updatedBy)
    try c.message(8, self.updatedAt)
    c.unknownFields(self.unknownFields)
  }
}

package struct Evidence: ProtobufMessage {
  package var id: String = ""
  package var kind: EvidenceKind = .init()
  package var title: String = ""
  package var description: String = ""
  /// Where it can be found: an address or a file reference. Not the content.
  package var location: String = ""
  package var dated: CalendarDate?
  /// 0 = the authority's setting.
  package var shelfLifeMonths: Int32 = 0
  package var strength: EvidenceStrength = .init()
  package var supports: [ObjectRef] = []
  package var addedBy: String = ""
  package var addedAt: ProtobufTimestamp?
  package var withdrawn: Bool = false
  package var withdrawnBecause: String = ""
  package var version: Int64 = 0
  package var unknownFields = UnknownFields()

  package init() {}

  package static var protobufName: String { "goldenthread.plans.v1.Evidence" }
  package static let protobufType: ProtobufType = unsafe ProtobufType(
    goldenthread__plans__v1__evidence__type(), "t.tttm..mtm.t.") { [CalendarDate.protobufType, ObjectRef.protobufType, ProtobufTimestamp.protobufType] }

  package mutating func read(_ c: MessageReader) throws(ProtobufError) {
    self.id = try c.text(0)
    self.kind = c.enumeration(1)
    self.title = try c.text(2)
    self.description = try c.text(3)
    self.location = try c.text(4)
    self.dated = try c.message(5)
    self.shelfLifeMonths = c.int32(6)
    self.strength = c.enumeration(7)
    self.supports = try c.messages(8)
    self.addedBy = try c.text(9)
    self.addedAt = try c.message(10)
    self.withdrawn = c.bool(11)
    self.withdrawnBecause = try c.text(12)
    self.version = c.int64(13)
    self.unknownFields = c.unknownFields()
  }

  package func write(to c: MessageWriter) throws(ProtobufError) {
    try c.text(0, self.id)
    c.enumeration(1, self.kind)
    try c.text(2, self.title)
    try c.text(3, self.description)
    try c.text(4, self.location)
    try c.message(5, self.dated)
    c.int32(6, self.shelfLifeMonths)
    c.enumeration(7, self.strength)
    try c.messages(8, self.supports)
    try c.text(9, self.addedBy)
    try c.message(10, self.addedAt)
    c.bool(11, self.withdrawn)
    try c.text(12, self.withdrawnBecause)
    c.int64(13, self.version)
    c.unknownFields(self.unknownFields)
  }
}

extension ProtoFile {
  static let goldenthreadPlansV1Plans = ProtoFile(
    name: "goldenthread/plans/v1/plans.proto",
    dependencies: ["goldenthread/calendar/v1/calendar.proto", "google/protobuf/timestamp.proto"],
    services: [],
    symbols: ["goldenthread.plans.v1.Authority", "goldenthread.plans.v1.PlanSettings", "goldenthread.plans.v1.PlanSettings.ImportSynonymsEntry", "goldenthread.plans.v1.RatingWord", "goldenthread.plans.v1.RatingScheme", "goldenthread.plans.v1.Rating", "goldenthread.plans.v1.ObjectRef", "goldenthread.plans.v1.Plan", "goldenthread.plans.v1.Section", "goldenthread.plans.v1.Objective", "goldenthread.plans.v1.EmbeddedTest", "goldenthread.plans.v1.Criterion", "goldenthread.plans.v1.Voice", "goldenthread.plans.v1.DueMove", "goldenthread.plans.v1.Action", "goldenthread.plans.v1.ColumnText", "goldenthread.plans.v1.PeriodUpdate", "goldenthread.plans.v1.Evidence", "goldenthread.plans.v1.RatingMeaning", "goldenthread.plans.v1.RatingAspect", "goldenthread.plans.v1.RatingPerspective", "goldenthread.plans.v1.ObjectKind", "goldenthread.plans.v1.ObjectiveKind", "goldenthread.plans.v1.Speaker", "goldenthread.plans.v1.ActionPriority", "goldenthread.plans.v1.EvidenceKind", "goldenthread.plans.v1.EvidenceStrength"],
    base64: "CiFnb2xkZW50aHJlYWQvcGxhbnMvdjEvcGxhbnMucHJvdG8SFWdvbGRlbnRocmVhZC5wbGFucy52MRonZ29sZGVudGhyZWFkL2NhbGVuZGFyL3YxL2NhbGVuZGFyLnByb3RvGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvIvUBCglBdXRob3JpdHkSEgoEY29kZRgBIAEoCVIEY29kZRISCgRuYW1lGAIgASgJUgRuYW1lEhkKCG9uc19jb2RlGAMgASgJUgdvbnNDb2RlEkoKDnJhdGluZ19zY2hlbWVzGAQgAygLMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJhdGluZ1NjaGVtZVINcmF0aW5nU2NoZW1lcxI/CghzZXR0aW5ncxgFIAEoCzIjLmdvbGRlbnRocmVhZC5wbGFucy52MS5QbGFuU2V0dGluZ3NSCHNldHRpbmdzEhgKB3ZlcnNpb24YBiABKANSB3ZlcnNpb24imAMKDFBsYW5TZXR0aW5ncxIwChRyZXBvcnRpbmdfY3ljbGVfZGF5cxgBIAEoBVIScmVwb3J0aW5nQ3ljbGVEYXlzEjsKGmV2aWRlbmNlX3NoZWxmX2xpZmVfbW9udGhzGAIgASgFUhdldmlkZW5jZVNoZWxmTGlmZU1vbnRocxIsChJyZWFkaW5nc19vbl90YXJnZXQYAyABKAVSEHJlYWRpbmdzT25UYXJnZXQSYAoPaW1wb3J0X3N5bm9ueW1zGAQgAygLMjcuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlBsYW5TZXR0aW5ncy5JbXBvcnRTeW5vbnltc0VudHJ5Ug5pbXBvcnRTeW5vbnltcxIdCgpydW5fbGVuZ3RoGAUgASgFUglydW5MZW5ndGgSJwoPYW1iZXJfdG9sZXJhbmNlGAYgASgBUg5hbWJlclRvbGVyYW5jZRpBChNJbXBvcnRTeW5vbnltc0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1ZToCOAEimAEKClJhdGluZ1dvcmQSEgoEd29yZBgBIAEoCVIEd29yZBIWCgZjb2xvdXIYAiABKAlSBmNvbG91chIeCgpkZXNjcmlwdG9yGAMgASgJUgpkZXNjcmlwdG9yEj4KB21lYW5pbmcYBCABKA4yJC5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0aW5nTWVhbmluZ1IHbWVhbmluZyJrCgxSYXRpbmdTY2hlbWUSDgoCaWQYASABKAlSAmlkEhIKBG5hbWUYAiABKAlSBG5hbWUSNwoFd29yZHMYAyADKAsyIS5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0aW5nV29yZFIFd29yZHMimQMKBlJhdGluZxI7CgZhc3BlY3QYASABKA4yIy5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0aW5nQXNwZWN0UgZhc3BlY3QSSgoLcGVyc3BlY3RpdmUYAiABKA4yKC5nb2xkZW50aHJlYWQucGxhbnMudjEuUmF0aW5nUGVyc3BlY3RpdmVSC3BlcnNwZWN0aXZlEhIKBHdvcmQYAyABKAlSBHdvcmQSFgoGY29sb3VyGAQgASgJUgZjb2xvdXISPgoHbWVhbmluZxgFIAEoDjIkLmdvbGRlbnRocmVhZC5wbGFucy52MS5SYXRpbmdNZWFuaW5nUgdtZWFuaW5nEiQKDWp1c3RpZmljYXRpb24YBiABKAlSDWp1c3RpZmljYXRpb24SIgoNcGF0aF90b19ncmVlbhgHIAEoCVILcGF0aFRvR3JlZW4SGQoIcmF0ZWRfYnkYCCABKAlSB3JhdGVkQnkSNQoIcmF0ZWRfYXQYCSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgdyYXRlZEF0IlIKCU9iamVjdFJlZhI1CgRraW5kGAEgASgOMiEuZ29sZGVudGhyZWFkLnBsYW5zLnYxLk9iamVjdEtpbmRSBGtpbmQSDgoCaWQYAiABKAlSAmlkIuQCCgRQbGFuEg4KAmlkGAEgASgJUgJpZBIUCgV0aXRsZRgCIAEoCVIFdGl0bGUSPAoFZGF0ZWQYAyABKAsyJi5nb2xkZW50aHJlYWQuY2FsZW5kYXIudjEuQ2FsZW5kYXJEYXRlUgVkYXRlZBIsChJwcm9ncmVzc19zY2hlbWVfaWQYBCABKAlSEHByb2dyZXNzU2NoZW1lSWQSKAoQaW1wYWN0X3NjaGVtZV9pZBgFIAEoCVIOaW1wYWN0U2NoZW1lSWQSOgoIc2VjdGlvbnMYBiADKAsyHi5nb2xkZW50aHJlYWQucGxhbnMudjEuU2VjdGlvblIIc2VjdGlvbnMSGAoHdmVyc2lvbhgHIAEoA1IHdmVyc2lvbhIsChJ2ZXJzaW9uX2FzX3dyaXR0ZW4YCCABKAlSEHZlcnNpb25Bc1dyaXR0ZW4SHAoJbmFycmF0aXZlGAkgAygJUgluYXJyYXRpdmUi1QEKB1NlY3Rpb24SDgoCaWQYASABKAlSAmlkEhcKB3BsYW5faWQYAiABKAlSBnBsYW5JZBIQCgNyZWYYAyABKAlSA3JlZhIUCgV0aXRsZRgEIAEoCVIFdGl0bGUSKwoRb3V0Y29tZV9zdGF0ZW1lbnQYBSABKAlSEG91dGNvbWVTdGF0ZW1lbnQSFAoFb3JkZXIYBiABKAVSBW9yZGVyEhwKCXdpdGhkcmF3bhgHIAEoCFIJd2l0aGRyYXduEhgKB3ZlcnNpb24YCCABKANSB3ZlcnNpb24i8QUKCU9iamVjdGl2ZRIOCgJpZBgBIAEoCVICaWQSHQoKc2VjdGlvbl9pZBgCIAEoCVIJc2VjdGlvbklkEhsKCXBhcmVudF9pZBgDIAEoCVIIcGFyZW50SWQSEAoDcmVmGAQgASgJUgNyZWYSFAoFdGl0bGUYBSABKAlSBXRpdGxlEjgKBGtpbmQYBiABKA4yJC5nb2xkZW50aHJlYWQucGxhbnMudjEuT2JqZWN0aXZlS2luZFIEa2luZBIfCgtvd25lcl9yb2xlcxgHIAMoCVIKb3duZXJSb2xlcxIcCglyYXRpb25hbGUYCCABKAlSCXJhdGlvbmFsZRIUCgVvcmRlchgJIAEoBVIFb3JkZXISKAoQdGhyZWFkX3N0YXJ0X2lkcxgKIAMoCVIOdGhyZWFkU3RhcnRJZHMSPAoIY3JpdGVyaWEYCyADKAsyIC5nb2xkZW50aHJlYWQucGxhbnMudjEuQ3JpdGVyaW9uUghjcml0ZXJpYRI0CgZ2b2ljZXMYDCADKAsyHC5nb2xkZW50aHJlYWQucGxhbnMudjEuVm9pY2VSBnZvaWNlcxI3CgdyYXRpbmdzGA0gAygLMh0uZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJhdGluZ1IHcmF0aW5ncxIfCgttZWFzdXJlX2lkcxgOIAMoCVIKbWVhc3VyZUlkcxI9Cgd1cGRhdGVzGA8gAygLMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlBlcmlvZFVwZGF0ZVIHdXBkYXRlcxJICg1lbWJlZGRlZF90ZXN0GBAgASgLMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkVtYmVkZGVkVGVzdFIMZW1iZWRkZWRUZXN0EhwKCXdpdGhkcmF3bhgRIAEoCFIJd2l0aGRyYXduEhgKB3ZlcnNpb24YEiABKANSB3ZlcnNpb24SKAoQb3duZXJfYXNfd3JpdHRlbhgTIAEoCVIOb3duZXJBc1dyaXR0ZW4i3wEKDEVtYmVkZGVkVGVzdBISCgR0ZXh0GAEgASgJUgR0ZXh0EjEKBnNldF9hdBgCIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSBXNldEF0EhUKBnNldF9ieRgDIAEoCVIFc2V0QnkSLAoScGFzc2VkX2RlY2lzaW9uX2lkGAQgASgJUhBwYXNzZWREZWNpc2lvbklkEkMKCXBhc3NlZF9vbhgFIAEoCzImLmdvbGRlbnRocmVhZC5jYWxlbmRhci52MS5DYWxlbmRhckRhdGVSCHBhc3NlZE9uIrkCCglDcml0ZXJpb24SDgoCaWQYASABKAlSAmlkEiEKDG9iamVjdGl2ZV9pZBgCIAEoCVILb2JqZWN0aXZlSWQSEgoEdGV4dBgDIAEoCVIEdGV4dBIfCgttZWFzdXJlX2lkcxgEIAMoCVIKbWVhc3VyZUlkcxI3CgdyYXRpbmdzGAUgAygLMh0uZ29sZGVudGhyZWFkLnBsYW5zLnYxLlJhdGluZ1IHcmF0aW5ncxIaCghjb21tZW50cxgGIAEoCVIIY29tbWVudHMSFAoFb3JkZXIYByABKAVSBW9yZGVyEhwKCXdpdGhkcmF3bhgIIAEoCFIJd2l0aGRyYXduEhgKB3ZlcnNpb24YCSABKANSB3ZlcnNpb24SIQoMbWVhc3VyZV9yZWZzGAogAygJUgttZWFzdXJlUmVmcyKxAgoFVm9pY2USDgoCaWQYASABKAlSAmlkEiEKDG9iamVjdGl2ZV9pZBgCIAEoCVILb2JqZWN0aXZlSWQSEgoEdGV4dBgDIAEoCVIEdGV4dBI4CgdzcGVha2VyGAQgASgOMh4uZ29sZGVudGhyZWFkLnBsYW5zLnYxLlNwZWFrZXJSB3NwZWFrZXISFAoFaGVhcmQYBSABKAhSBWhlYXJkEkEKCGhlYXJkX29uGAYgASgLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVIHaGVhcmRPbhIWCgZzb3VyY2UYByABKAlSBnNvdXJjZRIcCgl3aXRoZHJhd24YCCABKAhSCXdpdGhkcmF3bhIYCgd2ZXJzaW9uGAkgASgDUgd2ZXJzaW9uIt0BCgdEdWVNb3ZlEjUKBGZyb20YASABKAsyIS5nb2xkZW50aHJlYWQuY2FsZW5kYXIudjEuRHVlRGF0ZVIEZnJvbRIxCgJ0bxgCIAEoCzIhLmdvbGRlbnRocmVhZC5jYWxlbmRhci52MS5EdWVEYXRlUgJ0bxIWCgZyZWFzb24YAyABKAlSBnJlYXNvbhIZCghtb3ZlZF9ieRgEIAEoCVIHbW92ZWRCeRI1Cghtb3ZlZF9hdBgFIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSB21vdmVkQXQi6QoKBkFjdGlvbhIOCgJpZBgBIAEoCVICaWQSIQoMb2JqZWN0aXZlX2lkGAIgASgJUgtvYmplY3RpdmVJZBIQCgNyZWYYAyABKAlSA3JlZhISCgR0ZXh0GAQgASgJUgR0ZXh0EicKD2Rlc2lyZWRfb3V0Y29tZRgFIAEoCVIOZGVzaXJlZE91dGNvbWUSFAoFbGVhZHMYBiADKAlSBWxlYWRzEikKEGFjY291bnRhYmxlX2xlYWQYByABKAlSD2FjY291bnRhYmxlTGVhZBIzCgNkdWUYCCABKAsyIS5nb2xkZW50aHJlYWQuY2FsZW5kYXIudjEuRHVlRGF0ZVIDZHVlEkQKDG9yaWdpbmFsX2R1ZRgJIAEoCzIhLmdvbGRlbnRocmVhZC5jYWxlbmRhci52MS5EdWVEYXRlUgtvcmlnaW5hbER1ZRI7CglkdWVfbW92ZXMYCiADKAsyHi5nb2xkZW50aHJlYWQucGxhbnMudjEuRHVlTW92ZVIIZHVlTW92ZXMSNwoHcmF0aW5ncxgLIAMoCzIdLmdvbGRlbnRocmVhZC5wbGFucy52MS5SYXRpbmdSB3JhdGluZ3MSGgoIY29tbWVudHMYDCABKAlSCGNvbW1lbnRzEigKEHRocmVhZF9zdGFydF9pZHMYDSADKAlSDnRocmVhZFN0YXJ0SWRzEh8KC21lYXN1cmVfaWRzGA4gAygJUgptZWFzdXJlSWRzEiEKDG1lYXN1cmVfcmVmcxgPIAMoCVILbWVhc3VyZVJlZnMSMAoUYXJlYV9mb3JfaW1wcm92ZW1lbnQYECABKAlSEmFyZWFGb3JJbXByb3ZlbWVudBIUCgVpc3N1ZRgRIAEoCVIFaXNzdWUSGgoIc2VydmljZXMYEiADKAlSCHNlcnZpY2VzEhQKBXRlYW1zGBMgAygJUgV0ZWFtcxJBCghwcmlvcml0eRgUIAEoDjIlLmdvbGRlbnRocmVhZC5wbGFucy52MS5BY3Rpb25Qcmlvcml0eVIIcHJpb3JpdHkSJwoPZGVsaXZlcnlfc3RhdHVzGBUgASgJUg5kZWxpdmVyeVN0YXR1cxI9Cgd1cGRhdGVzGBYgAygLMiMuZ29sZGVudGhyZWFkLnBsYW5zLnYxLlBlcmlvZFVwZGF0ZVIHdXBkYXRlcxISCgR0YWdzGBcgAygJUgR0YWdzEhQKBW9yZGVyGBggASgFUgVvcmRlchIcCgl3aXRoZHJhd24YGSABKAhSCXdpdGhkcmF3bhIrChF3aXRoZHJhd25fYmVjYXVzZRgaIAEoCVIQd2l0aGRyYXduQmVjYXVzZRIYCgd2ZXJzaW9uGBsgASgDUgd2ZXJzaW9uEiQKDmRlcGVuZHNfb25faWRzGBwgAygJUgxkZXBlbmRzT25JZHMSJwoPaW1wYWN0X2V2aWRlbmNlGB0gASgJUg5pbXBhY3RFdmlkZW5jZRIjCg1ldmlkZW5jZV9iYXNlGB4gASgJUgxldmlkZW5jZUJhc2USJwoPcmVwb3J0X2NpdGF0aW9uGB8gASgJUg5yZXBvcnRDaXRhdGlvbhIoChBsZWFkc19hc193cml0dGVuGCAgASgJUg5sZWFkc0FzV3JpdHRlbhIuChNtZWFzdXJlc19hc193cml0dGVuGCEgASgJUhFtZWFzdXJlc0FzV3JpdHRlbhIuChNwcmlvcml0eV9hc193cml0dGVuGCIgASgJUhFwcmlvcml0eUFzV3JpdHRlbhJGCg1vdGhlcl9jb2x1bW5zGCMgAygLMiEuZ29sZGVudGhyZWFkLnBsYW5zLnYxLkNvbHVtblRleHRSDG90aGVyQ29sdW1ucyI6CgpDb2x1bW5UZXh0EhgKB2hlYWRpbmcYASABKAlSB2hlYWRpbmcSEgoEdGV4dBgCIAEoCVIEdGV4dCLBAgoMUGVyaW9kVXBkYXRlEg4KAmlkGAEgASgJUgJpZBI4CgZwZXJpb2QYAiABKAsyIC5nb2xkZW50aHJlYWQuY2FsZW5kYXIudjEuUGVyaW9kUgZwZXJpb2QSGgoIcHJvZ3Jlc3MYAyABKAlSCHByb2dyZXNzEhIKBG5leHQYBCABKAlSBG5leHQSGAoHY29tbWVudBgFIAEoCVIHY29tbWVudBInCg9kZWxpdmVyeV9zdGF0dXMYBiABKAlSDmRlbGl2ZXJ5U3RhdHVzEhoKCGJhcnJpZXJzGAcgASgJUghiYXJyaWVycxIdCgp1cGRhdGVkX2J5GAggASgJUgl1cGRhdGVkQnkSOQoKdXBkYXRlZF9hdBgJIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBSCXVwZGF0ZWRBdCLLBAoIRXZpZGVuY2USDgoCaWQYASABKAlSAmlkEjcKBGtpbmQYAiABKA4yIy5nb2xkZW50aHJlYWQucGxhbnMudjEuRXZpZGVuY2VLaW5kUgRraW5kEhQKBXRpdGxlGAMgASgJUgV0aXRsZRIgCgtkZXNjcmlwdGlvbhgEIAEoCVILZGVzY3JpcHRpb24SGgoIbG9jYXRpb24YBSABKAlSCGxvY2F0aW9uEjwKBWRhdGVkGAYgASgLMiYuZ29sZGVudGhyZWFkLmNhbGVuZGFyLnYxLkNhbGVuZGFyRGF0ZVIFZGF0ZWQSKgoRc2hlbGZfbGlmZV9tb250aHMYByABKAVSD3NoZWxmTGlmZU1vbnRocxJDCghzdHJlbmd0aBgIIAEoDjInLmdvbGRlbnRocmVhZC5wbGFucy52MS5FdmlkZW5jZVN0cmVuZ3RoUghzdHJlbmd0aBI8CghzdXBwb3J0cxgJIAMoCzIgLmdvbGRlbnRocmVhZC5wbGFucy52MS5PYmplY3RSZWZSCHN1cHBvcnRzEhkKCGFkZGVkX2J5GAogASgJUgdhZGRlZEJ5EjUKCGFkZGVkX2F0GAsgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIHYWRkZWRBdBIcCgl3aXRoZHJhd24YDCABKAhSCXdpdGhkcmF3bhIrChF3aXRoZHJhd25fYmVjYXVzZRgNIAEoCVIQd2l0aGRyYXduQmVjYXVzZRIYCgd2ZXJzaW9uGA4gASgDUgd2ZXJzaW9uKpkCCg1SYXRpbmdNZWFuaW5nEh4KGlJBVElOR19NRUFOSU5HX1VOU1BFQ0lGSUVEEAASHgoaUkFUSU5HX01FQU5JTkdfTk9UX1NUQVJURUQQARIbChdSQVRJTkdfTUVBTklOR19PTl9UUkFDSxACEigKJFJBVElOR19NRUFOSU5HX09GRl9UUkFDS19SRUNPVkVSQUJMRRADEhwKGFJBVElOR19NRUFOSU5HX09GRl9UUkFDSxAEEiAKHFJBVElOR19NRUFOSU5HX0RPTkVfVU5QUk9WRU4QBRIeChpSQVRJTkdfTUVBTklOR19ET05FX1BST1ZFThAGEiEKHVJBVElOR19NRUFOSU5HX05PVF9BUFBMSUNBQkxFEAcqYwoMUmF0aW5nQXNwZWN0Eh0KGVJBVElOR19BU1BFQ1RfVU5TUEVDSUZJRUQQABIaChZSQVRJTkdfQVNQRUNUX1BST0dSRVNTEAESGAoUUkFUSU5HX0FTUEVDVF9JTVBBQ1QQAiqTAQoRUmF0aW5nUGVyc3BlY3RpdmUSIgoeUkFUSU5HX1BFUlNQRUNUSVZFX1VOU1BFQ0lGSUVEEAASHAoYUkFUSU5HX1BFUlNQRUNUSVZFX09XTkVSEAESHAoYUkFUSU5HX1BFUlNQRUNUSVZFX0NIQUlSEAISHgoaUkFUSU5HX1BFUlNQRUNUSVZFX0FEVklTRVIQAyr8BAoKT2JqZWN0S2luZBIbChdPQkpFQ1RfS0lORF9VTlNQRUNJRklFRBAAEhQKEE9CSkVDVF9LSU5EX1BMQU4QARIXChNPQkpFQ1RfS0lORF9TRUNUSU9OEAISGQoVT0JKRUNUX0tJTkRfT0JKRUNUSVZFEAMSFgoST0JKRUNUX0tJTkRfQUNUSU9OEAQSGQoVT0JKRUNUX0tJTkRfQ1JJVEVSSU9OEAUSFQoRT0JKRUNUX0tJTkRfVk9JQ0UQBhIXChNPQkpFQ1RfS0lORF9NRUFTVVJFEAcSGAoUT0JKRUNUX0tJTkRfRVZJREVOQ0UQCBIaChZPQkpFQ1RfS0lORF9JTlNQRUNUSU9OEAkSHAoYT0JKRUNUX0tJTkRfVEhSRUFEX1NUQVJUEAoSGQoVT0JKRUNUX0tJTkRfUEFSQUdSQVBIEAsSFwoTT0JKRUNUX0tJTkRfTUVFVElORxAMEhkKFU9CSkVDVF9LSU5EX0NIQUxMRU5HRRANEhsKF09CSkVDVF9LSU5EX0FVRElUX1JPVU5EEA4SFQoRT0JKRUNUX0tJTkRfQVVESVQQDxIcChhPQkpFQ1RfS0lORF9BVURJVF9BQ1RJT04QEBIUChBPQkpFQ1RfS0lORF9URUFNEBESFgoST0JKRUNUX0tJTkRfTk9USUNFEBISFgoST0JKRUNUX0tJTkRfUkVWSUVXEBMSFQoRT0JKRUNUX0tJTkRfQk9BUkQQFBIYChRPQkpFQ1RfS0lORF9ERUNJU0lPThAVEhwKGE9CSkVDVF9LSU5EX1BMQU5fVkVSU0lPThAWEhoKFk9CSkVDVF9LSU5EX0JPQVJEX1BBQ0sQFyrTAQoNT2JqZWN0aXZlS2luZBIeChpPQkpFQ1RJVkVfS0lORF9VTlNQRUNJRklFRBAAEiEKHU9CSkVDVElWRV9LSU5EX1JFQ09NTUVOREFUSU9OEAESJQohT0JKRUNUSVZFX0tJTkRfU0FGRUdVQVJESU5HX0JPQVJEEAISGwoXT0JKRUNUSVZFX0tJTkRfUFJJT1JJVFkQAxIhCh1PQkpFQ1RJVkVfS0lORF9PVEhFUl9QUklPUklUWRAEEhgKFE9CSkVDVElWRV9LSU5EX0dST1VQEAUqdgoHU3BlYWtlchIXChNTUEVBS0VSX1VOU1BFQ0lGSUVEEAASFAoQU1BFQUtFUl9DSElMRFJFThABEhMKD1NQRUFLRVJfUEFSRU5UUxACEhEKDVNQRUFLRVJfU1RBRkYQAxIUChBTUEVBS0VSX1BBUlRORVJTEAQqgAEKDkFjdGlvblByaW9yaXR5Eh8KG0FDVElPTl9QUklPUklUWV9VTlNQRUNJRklFRBAAEhgKFEFDVElPTl9QUklPUklUWV9ISUdIEAESGgoWQUNUSU9OX1BSSU9SSVRZX01FRElVTRACEhcKE0FDVElPTl9QUklPUklUWV9MT1cQAyqbAgoMRXZpZGVuY2VLaW5kEh0KGUVWSURFTkNFX0tJTkRfVU5TUEVDSUZJRUQQABIZChVFVklERU5DRV9LSU5EX01FQVNVUkUQARIXChNFVklERU5DRV9LSU5EX0FVRElUEAISHQoZRVZJREVOQ0VfS0lORF9PQlNFUlZBVElPThADEicKI0VWSURFTkNFX0tJTkRfQ0hJTERfT1JfRkFNSUxZX1ZPSUNFEAQSHQoZRVZJREVOQ0VfS0lORF9TVEFGRl9WT0lDRRAFEhkKFUVWSURFTkNFX0tJTkRfUEFSVE5FUhAGEhoKFkVWSURFTkNFX0tJTkRfRVhURVJOQUwQBxIaChZFVklERU5DRV9LSU5EX0RPQ1VNRU5UEAgqjwEKEEV2aWRlbmNlU3RyZW5ndGgSIQodRVZJREVOQ0VfU1RSRU5HVEhfVU5TUEVDSUZJRUQQABIaChZFVklERU5DRV9TVFJFTkdUSF9XRUFLEAESHgoaRVZJREVOQ0VfU1RSRU5HVEhfTU9ERVJBVEUQAhIcChhFVklERU5DRV9TVFJFTkdUSF9TVFJPTkcQA2IGcHJvdG8z")
}
