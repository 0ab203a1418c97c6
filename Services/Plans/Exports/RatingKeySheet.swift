import Messages
import PlanImport
import Tables

extension ExportedPlan {
  /// The words that the plan rates with, and what each means.
  func ratingKey(_ layout: PlanLayout) -> [WrittenSheet] {
    let schemes: [(String, RatingScheme)] = [
      ("progress", state.schemes[plan.progressSchemeID]),
      ("impact", state.schemes[plan.impactSchemeID]),
    ].compactMap { name, scheme in scheme.map { (name, $0) } }
    guard !schemes.isEmpty else { return [] }
    var printer = SheetPrinter(
      "RAG",
      widths: [18, 90, 12, 26],
      layout: layout,
      marking: "rating_key"
    )
    printer.begin("Ratings and what they mean")
    for (aspect, scheme) in schemes {
      printer.gap()
      printer.row(
        RowMark(.note),
        [
          .text(aspect == "progress" ? "Progress" : "Impact", .heading),
          .text("What it means", .heading), .text("Colour", .heading),
          .text("Counts as", .heading),
        ]
      )
      for word in scheme.words {
        printer.row(
          RowMark(.word, ["aspect": aspect, "scheme": scheme.name]),
          [
            .text(word.word, .rating(word.colour)), .text(word.descriptor), .text(word.colour),
            .text(word.meaning.inWords),
          ]
        )
      }
    }
    return [printer.printed]
  }
}
