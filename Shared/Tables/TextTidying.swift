extension String {
  /// The text as people mean it.
  ///
  /// No-break and thin spaces are made plain, invisible marks dropped, spaces at the ends of lines
  /// and empty lines at both ends removed. Line breaks inside stay.
  var tidied: String {
    var needs = false
    var previous: UInt8 = UInt8(ascii: "\n")
    for byte in utf8 {
      if byte >= 0xC2 || byte == UInt8(ascii: "\r")
        || (previous == UInt8(ascii: "\n") && (byte == UInt8(ascii: " ") || byte == previous))
        || (byte == UInt8(ascii: "\n") && previous == UInt8(ascii: " "))
        || (byte < 0x20 && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\t"))
      {
        needs = true
        break
      }
      previous = byte
    }
    if !needs, previous != UInt8(ascii: " "), previous != UInt8(ascii: "\n"),
      previous != UInt8(ascii: "\t"), utf8.first != UInt8(ascii: "\t")
    {
      return self
    }
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    func finish() {
      var scalars = line[...]
      while let last = scalars.last, last == " " || last == "\t" { scalars.removeLast() }
      while let first = scalars.first, first == " " || first == "\t" { scalars.removeFirst() }
      lines.append(String(scalars))
      line.removeAll(keepingCapacity: true)
    }
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0A, 0x2028, 0x2029, 0x0B, 0x0C: finish()
      case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: line.append(" ")
      // The joiner of emoji and of scripts that need it stays: it changes what is read.
      case 0x200B, 0x200C, 0x200E, 0x200F, 0xFEFF, 0xAD, 0x2060, 0x202A...0x202E: break
      case 0x09: line.append("\t")
      case 0x00...0x1F, 0x7F: break
      default: line.append(scalar)
      }
    }
    finish()
    while let last = lines.last, last.isEmpty { lines.removeLast() }
    while let first = lines.first, first.isEmpty { lines.removeFirst() }
    return lines.joined(separator: "\n")
  }
}
