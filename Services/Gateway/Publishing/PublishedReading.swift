import Messages

/// One reading as the public may see it: with its parts, or kept back.
struct PublishedReading: Sendable, Hashable {
  enum Hidden: Sendable, Hashable {
    /// A count of 1 to 4, or a share that gives one away.
    case small
    /// It would give a small count away, together with what else is shown.
    case givesAway
  }

  let period: Messages.Period
  let reading: Reading
  var hidden: Hidden?

  var isShown: Bool { hidden == nil }
}

extension Messages.Period {
  /// Which period it is, whatever it is called.
  var days: String { "\(firstDay?.iso ?? label)/\(lastDay?.iso ?? "")" }
}
