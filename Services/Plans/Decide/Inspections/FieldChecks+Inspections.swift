import Messages

extension FieldChecks {
  /// Judgements with identifiers of their own; parents are named by the identifiers that the
  /// request has, or by the inspectors' number.
  mutating func judgements(_ given: [Judgement], inspectionID: String) -> [Judgement] {
    var known: [String: String] = [:]
    var judgements: [Judgement] = []
    limit(given.count, 200, "inspection.judgements")
    for (index, given) in given.enumerated() {
      let field = "inspection.judgements[\(index)]"
      var judgement = given
      judgement.id = "\(inspectionID).j\(index + 1)"
      judgement.number = text(given.number, "\(field).number", .word)
      judgement.area = text(given.area, "\(field).area", .line, isRequired: true)
      judgement.gradeAsWritten = text(
        given.gradeAsWritten,
        "\(field).grade_as_written",
        .line
      )
      choice(given.grade, "\(field).grade", isRequired: false)
      judgement.parentID = ""
      if !given.parentID.isEmpty {
        if let parent = known[given.parentID] {
          judgement.parentID = parent
        } else {
          refuse(
            "\(field).parent_id",
            found: "“\(given.parentID.prefix(40))”",
            allowed: "the id or number of a judgement before it"
          )
        }
      }
      for name in [given.id, judgement.id, judgement.number] where !name.isEmpty {
        known[name] = judgement.id
      }
      judgements.append(judgement)
    }
    return judgements
  }

  /// Paragraphs with identifiers by their number.
  mutating func paragraphs(_ given: [Paragraph], inspectionID: String) -> [Paragraph] {
    var numbers: Set<Int32> = []
    var paragraphs: [Paragraph] = []
    limit(given.count, 5000, "inspection.paragraphs")
    for (index, given) in given.enumerated() {
      let field = "inspection.paragraphs[\(index)]"
      var paragraph = given
      bounds(given.number, "\(field).number", 0...9999)
      if given.number > 0, !numbers.insert(given.number).inserted {
        refuse("\(field).number", found: "\(given.number) twice", allowed: "each number once")
      }
      paragraph.id =
        given.number > 0
        ? "\(inspectionID).p\(given.number)" : "\(inspectionID).n\(index + 1)"
      paragraph.section = text(given.section, "\(field).section", .line)
      paragraph.text = text(given.text, "\(field).text", isRequired: true)
      paragraphs.append(paragraph)
    }
    return paragraphs
  }

  /// Thread starts; paragraphs are named by the identifiers that the request has, or by number.
  mutating func threadStarts(
    _ given: [ThreadStart],
    inspectionID: String,
    paragraphs: [Paragraph],
    paragraphIDs: [String: String]
  ) -> [ThreadStart] {
    var known = paragraphIDs
    for paragraph in paragraphs {
      known[paragraph.id] = paragraph.id
      if paragraph.number > 0 { known["\(paragraph.number)"] = paragraph.id }
    }
    limit(given.count, 500, "inspection.thread_starts")
    var starts: [ThreadStart] = []
    for (index, given) in given.enumerated() {
      var start = threadStart(
        given,
        "inspection.thread_starts[\(index)]",
        kinds: ThreadStartKind.allCases,
        paragraphs: known
      )
      start.noticeID = ""
      start.inspectionID = inspectionID
      starts.append(start)
    }
    return starts
  }

  /// One thread start of some kinds; `paragraphs` are those that it may name, by what a request
  /// calls them.
  mutating func threadStart(
    _ given: ThreadStart,
    _ field: String,
    kinds: [ThreadStartKind],
    paragraphs: [String: String]
  ) -> ThreadStart {
    var start = given
    start.version = 0
    choice(given.kind, "\(field).kind")
    if given.kind != .unspecified, !kinds.contains(given.kind) {
      refuse(
        "\(field).kind",
        found: given.kind.inWords,
        allowed: "one of: " + kinds.map(\.inWords).inWords
      )
    }
    start.number = text(given.number, "\(field).number", .word)
    start.addressee = text(given.addressee, "\(field).addressee", .line)
    start.text = text(given.text, "\(field).text", isRequired: true)
    start.declinedBecause = text(given.declinedBecause, "\(field).declined_because")
    start.paragraphIDs = ids(
      given.paragraphIDs,
      "\(field).paragraph_ids",
      "paragraphs of this inspection"
    ) { paragraphs[$0] != nil }.compactMap { paragraphs[$0] }
    return start
  }
}
