import Messages

/// A status as a word, then a shape, then a colour; the word is the council's own.
struct StatusTag: TemplateValue, Hashable {
  let word: String
  let shapeSVG: Drawing
  let style: String
  /// What the word stands for, where the scheme says it.
  let meaning: String?

  init(word: String, shape: StatusShape, colour: String, meaning: String? = nil) {
    self.word = word
    self.shapeSVG = shape.drawing
    self.style = Self.style(of: colour, shape) + (word.count > 24 ? " tag-long" : "")
    self.meaning = meaning
  }

  init(_ rating: Rating) {
    self.init(
      word: rating.word,
      shape: StatusShape(rating.meaning),
      colour: rating.colour,
      meaning: rating.meaning.words
    )
  }

  init(_ word: RatingWord) {
    self.init(
      word: word.word,
      shape: StatusShape(word.meaning),
      colour: word.colour,
      meaning: word.meaning.words
    )
  }

  /// `nil` = nobody has rated it.
  init(rated rating: Rating?) {
    if let rating, !rating.word.isEmpty {
      self.init(rating)
    } else {
      self.init(word: "Not rated", shape: .none, colour: "", meaning: "nobody has rated it yet")
    }
  }

  init(_ status: ReadingStatus) {
    switch status {
    case .met: self.init(word: status.words, shape: .tick, colour: "green")
    case .withinTolerance: self.init(word: status.words, shape: .triangle, colour: "amber")
    case .missed: self.init(word: status.words, shape: .diamond, colour: "red")
    default: self.init(word: status.words, shape: .none, colour: "")
    }
  }

  init(grade: Grade) {
    switch grade {
    case .inadequate: self.init(word: grade.words, shape: .diamond, colour: "red")
    case .requiresImprovement: self.init(word: grade.words, shape: .triangle, colour: "amber")
    case .good: self.init(word: grade.words, shape: .disc, colour: "green")
    case .outstanding: self.init(word: grade.words, shape: .tick, colour: "blue")
    default: self.init(word: grade.words, shape: .none, colour: "")
    }
  }

  /// Colours that the style sheet knows; a scheme's other words are shown in grey.
  private static func style(of colour: String, _ shape: StatusShape) -> String {
    switch colour.lowercased() {
    case "" where shape == .none: "tag-none"
    case "red", "amber", "green", "blue", "yellow", "purple": "tag-" + colour.lowercased()
    case "orange": "tag-amber"
    default: "tag-grey"
    }
  }
}

/// The shape that says a rating's meaning without its colour.
enum StatusShape: Sendable, Hashable {
  case none, ring, disc, triangle, diamond, halfTick, tick, dash

  init(_ meaning: RatingMeaning) {
    switch meaning {
    case .notStarted: self = .ring
    case .onTrack: self = .disc
    case .offTrackRecoverable: self = .triangle
    case .offTrack: self = .diamond
    case .doneUnproven: self = .halfTick
    case .doneProven: self = .tick
    case .notApplicable: self = .dash
    default: self = .none
    }
  }

  var drawing: Drawing {
    let shape =
      switch self {
      case .none: ""
      case .ring: #"<circle cx="6" cy="6" r="4" class="shape-line"/>"#
      case .disc: #"<circle cx="6" cy="6" r="5"/>"#
      case .triangle: #"<path d="M6 1 11.5 11H.5z"/>"#
      case .diamond: #"<path d="M6 0 12 6 6 12 0 6z"/>"#
      case .halfTick: #"<path d="M2 6.5 5 9.5 10.5 2.5" class="shape-line"/>"#
      case .tick:
        #"<rect width="12" height="12" rx="1.5"/><path d="M2.5 6.3 5 8.8 9.5 3.5" class="shape-cut"/>"#
      case .dash: #"<path d="M1 6H11" class="shape-line"/>"#
      }
    guard !shape.isEmpty else { return Drawing(markup: "") }
    return Drawing(
      markup: #"<svg class="shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false">"#
        + shape + "</svg>"
    )
  }
}

extension RatingMeaning {
  /// What a council's word stands for, for the legend.
  var words: String? {
    switch self {
    case .notStarted: "not started"
    case .onTrack: "on track"
    case .offTrackRecoverable: "off track, recoverable"
    case .offTrack: "off track"
    case .doneUnproven: "done, not yet proven"
    case .doneProven: "done and proven"
    case .notApplicable: "does not apply"
    default: nil
    }
  }

  /// Whether a rating of this meaning claims that things go well.
  var claimsSuccess: Bool {
    self == .onTrack || self == .doneUnproven || self == .doneProven
  }

  var isOffTrack: Bool { self == .offTrack || self == .offTrackRecoverable }
  var isDone: Bool { self == .doneUnproven || self == .doneProven }
}
