package import Figures
package import Messages

extension Messages.Proportion {
  /// So many of so many with the share and its interval.
  package init(_ proportion: Figures.Proportion) {
    self.init()
    numerator = Int64(proportion.parts)
    denominator = Int64(proportion.whole)
    share = proportion.share
    lower = proportion.interval?.low
    upper = proportion.interval?.high
  }

  /// So many of so many; parts beyond the whole count as all of it.
  package init(_ parts: Int, of whole: Int) {
    let held = min(max(parts, 0), max(whole, 0))
    self.init()
    if let proportion = Figures.Proportion(held, of: max(whole, 0)) {
      self.init(proportion)
    }
  }
}
