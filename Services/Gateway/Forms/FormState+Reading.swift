import Foundation
import Messages
import ProtobufC
import RPC

/// What a form's fields mean to a service.
extension FormState {
  /// A number as people type it, with or without a per cent sign; `nil` where nothing was typed.
  ///
  /// - Throws: `RPCError` `INVALID_ARGUMENT` for a field that holds no number.
  func number(_ name: String) throws -> Double? {
    let typed = text(name)
    guard !typed.isEmpty else { return nil }
    guard let number = Self.number(typed) else {
      throw FormProblem(name, "“\(typed.prefix(20))” is not a number; write 61 or 61.5").rpcError
    }
    return number
  }

  /// Reads "61", "61.5%", "1,200"; `nil` for anything else.
  static func number(_ typed: String) -> Double? {
    var text = typed.trimmingCharacters(in: .whitespaces)
    if text.hasSuffix("%") { text = String(text.dropLast()).trimmingCharacters(in: .whitespaces) }
    guard let number = Double(text.replacingOccurrences(of: ",", with: "")), number.isFinite
    else { return nil }
    return number
  }

  /// A whole number; `nil` where nothing was typed.
  ///
  /// - Throws: `RPCError` `INVALID_ARGUMENT` for a field that holds none.
  func whole(_ name: String) throws -> Int32? {
    let typed = text(name)
    guard !typed.isEmpty else { return nil }
    guard let number = Int32(typed) else {
      throw FormProblem(name, "“\(typed.prefix(20))” is not a whole number; write 6").rpcError
    }
    return number
  }

  /// What a menu of an enum's names chose; the unspecified one, which services refuse by name,
  /// for anything else.
  func named<Value: ProtobufEnum>(_ name: String) -> Value {
    let chosen = text(name)
    return Value.allCases.first { $0.name == chosen } ?? Value()
  }

  /// A day; `nil` where nothing was typed.
  ///
  /// Browsers that know dates send them as 2026-03-12; in others people type what they like.
  ///
  /// - Throws: `RPCError` `INVALID_ARGUMENT` for a field that holds none.
  func day(_ name: String) throws -> CalendarDate? {
    let typed = text(name)
    guard !typed.isEmpty else { return nil }
    guard let day = CalendarDate(iso: typed) else {
      throw FormProblem(
        name,
        "“\(typed.shortened(to: 40))” is not a day of the calendar; write 2026-03-12"
      ).rpcError
    }
    return day
  }
}

/// A number as a field holds it: no grouping, no needless decimals.
func plainNumber(_ number: Double) -> String {
  let tidy = (number * 1e9).rounded() / 1e9
  return tidy == tidy.rounded() && abs(tidy) < 1e15 ? String(Int64(tidy)) : String(tidy)
}
