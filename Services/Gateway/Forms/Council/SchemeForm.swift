import Messages
import ProtobufC
import RPC

/// A rating scheme: the council's own words in their order, each with a colour, what it says and
/// the one thing that it means.
struct SchemeForm: ChangeForm {
  let permission: Permission = .changeSettings
  /// `nil` = a new one.
  let scheme: RatingScheme?
  /// The council's version: schemes are part of it.
  let version: Int64

  /// Words that are there, and room for more; the service takes twelve.
  private var rowCount: Int { scheme == nil ? 5 : min((scheme?.words.count ?? 0) + 2, 12) }

  var values: [String: [String]] {
    var values = ["name": [scheme?.name ?? ""]]
    for (row, word) in (scheme?.words ?? []).enumerated() {
      values["word-\(row)"] = [word.word]
      values["colour-\(row)"] = [word.colour]
      values["meaning-\(row)"] = [word.meaning.name]
      values["descriptor-\(row)"] = [word.descriptor]
    }
    return values
  }

  func page(_ form: FormState, in frame: PageFrame) -> FormPage {
    FormPage(
      scheme == nil ? "Define a rating scheme" : "Change a rating scheme",
      place: nil,
      trail: [Crumb(text: "Settings", address: frame.site.settings)],
      about: [
        "Words in the order of the legend. What a word means is what the checks reckon with: amber may be on track in one council and off track in another. Leave a word empty to leave it out."
      ]
        + (scheme == nil
          ? [] : ["Ratings that were given keep the word and meaning of their day."]),
      asking: [Field("name", "Name of the scheme", required: true, in: form)]
        + (0..<rowCount).flatMap { fields(of: $0, in: form) },
      button: scheme == nil ? "Define this scheme" : "Save this change",
      cancel: frame.site.settings,
      form,
      in: frame
    )
  }

  private func fields(of row: Int, in form: FormState) -> [Field] {
    [
      Field("word-\(row)", "Word \(row + 1)", as: .line(width: 20), in: form),
      .menu(
        "colour-\(row)",
        "Colour of word \(row + 1)",
        [("", "Choose")] + Self.colours.map { ($0, $0.sentenceCase) },
        in: form
      ),
      .menu(
        "meaning-\(row)",
        "What word \(row + 1) means",
        [("", "Choose")]
          + RatingMeaning.allCases.filter { $0 != .unspecified }.map {
            ($0.name, $0.words?.sentenceCase ?? "")
          },
        in: form
      ),
      Field("descriptor-\(row)", "What the legend says of word \(row + 1)", in: form),
    ]
  }

  private static let colours = [
    "blue", "green", "amber", "red", "grey", "yellow", "purple", "white", "black",
  ]

  func scheme(in form: FormState) -> RatingScheme {
    .with {
      $0.id = scheme?.id ?? ""
      $0.name = form.text("name")
      $0.words = filledRows(in: form).map { row in
        .with {
          $0.word = form.text("word-\(row)")
          $0.colour = form.text("colour-\(row)")
          $0.meaning = form.named("meaning-\(row)")
          $0.descriptor = form.text("descriptor-\(row)")
        }
      }
    }
  }

  private func filledRows(in form: FormState) -> [Int] {
    (0..<rowCount).filter { !form.text("word-\($0)").isEmpty }
  }

  func send(_ form: FormState, in visit: Visit) async throws -> FormOutcome {
    let new = scheme(in: form)
    do {
      _ = try await visit.send(form) { change, plans, options in
        try await plans.defineRatingScheme(
          .with { ($0.change, $0.scheme) = (change, new) },
          options: options
        )
      }
    } catch let error as RPCError where error.isAboutTheForm {
      // The service counts the words that were sent; the form has empty rows between them.
      let rows = filledRows(in: form)
      throw error.fieldErrors(naming: { Self.field(refused: $0, among: rows) })
        .map { FormProblem($0.field, $0.message) }.rpcError
    }
    return FormOutcome(scheme == nil ? .added : .changed, at: visit.address.settings)
  }

  /// `scheme.words[2].colour` is the colour of the third row that is filled in.
  static func field(refused path: String, among rows: [Int]) -> String {
    guard let match = path.firstMatch(of: /words\[(\d+)\]\.(\w+)/), let place = Int(match.1),
      rows.indices.contains(place)
    else { return FieldError.name(ofPath: path) }
    return "\(match.2)-\(rows[place])"
  }
}
