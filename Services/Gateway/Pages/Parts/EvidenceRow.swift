import Messages

/// An item of evidence as objectives and actions list it.
struct EvidenceRow: TemplateValue {
  let kind: String
  let title: String
  let note: String?
  let dated: String
  let strength: String
  /// Where it is, as written.
  let location: String?
  /// Only addresses of the web are made links.
  let link: String?
  /// "older than its shelf life of 12 months".
  let stale: String?
  let withdrawn: Bool
  let addedBy: String
  /// Where it can be withdrawn; absent where this reader can't.
  let withdraw: String?

  /// `owner` is the action or objective that lists it.
  init(_ evidence: Evidence, of owner: ObjectRef, in frame: PageFrame) {
    let today = frame.shownDate
    let isOwn = frame.reader.map { !$0.id.isEmpty && $0.id == evidence.addedBy } ?? false
    let mayWithdraw = frame.permits(.keepPlan) || isOwn && frame.permits(.withdrawOwn)
    self.withdraw =
      mayWithdraw && !evidence.withdrawn
      ? frame.site.change(owner, "evidence", evidence.id, "withdraw") : nil
    self.kind = evidence.kind.words
    self.title = evidence.title
    self.note = evidence.withdrawn ? evidence.withdrawnBecause : evidence.description
    self.dated = evidence.dated?.words ?? "Not dated"
    self.strength = evidence.strength.words ?? "Not said"
    let isLink =
      evidence.location.hasPrefix("https://") || evidence.location.hasPrefix("http://")
    self.link = isLink ? evidence.location : nil
    self.location = isLink ? nil : evidence.location
    self.withdrawn = evidence.withdrawn
    self.addedBy = PeopleNames.of(evidence.addedBy)
    let life = Int(evidence.shelfLifeMonths)
    if life > 0, let dated = evidence.dated,
      today.monthNumber - dated.monthNumber > life
        || (today.monthNumber - dated.monthNumber == life && today.day > dated.day)
    {
      self.stale = "older than its shelf life of \(counted(life, "month"))"
    } else {
      self.stale = nil
    }
  }
}
