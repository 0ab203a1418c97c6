import Messages

/// A measure at both dates, and whether its trend arrives at the targets ahead of it.
struct TrajectoryPart: TemplateValue {
  let ref: String
  let name: String
  let address: String
  let then: String
  let now: String
  let arrives: StatusTag
  let sentences: [String]

  init(_ row: TrajectoryRow, in site: Address) {
    let measure = row.measure?.measure ?? Measure()
    self.ref = measure.ref
    self.name = measure.name
    self.address = site.measure(measure.id)
    self.then = row.then
    self.now = row.now
    self.arrives =
      row.arrives
      ? StatusTag(word: "Will arrive", shape: .disc, colour: "green")
      : StatusTag(word: "Will not arrive", shape: .diamond, colour: "red")
    self.sentences = row.sentences.map(\.asSentence)
  }
}
