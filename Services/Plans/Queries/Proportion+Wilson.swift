import Figures
import Messages

extension Messages.Proportion {
  /// So many of so many with the Wilson 95% interval; no share of nothing.
  init(of numerator: Int, in denominator: Int) {
    self.init()
    self.numerator = Int64(numerator)
    self.denominator = Int64(denominator)
    guard let proportion = Figures.Proportion(numerator, of: denominator) else { return }
    share = proportion.share
    lower = proportion.interval?.low
    upper = proportion.interval?.high
  }
}
